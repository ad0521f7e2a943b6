// @vitest-environment happy-dom
// The settings page: what is shown is what is set, each choice gives whole settings, and what became of it is said where it was made.

import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { SettingsPage } from '../../../components/settings/SettingsPage.tsx';
import { SettingsTroubleState } from '../../../components/settings/settings-states.tsx';
import type { SaveNote, ShownSettings } from '../../../components/settings/settings-view.ts';
import { PLACE_GROUPS } from '../../../entrypoints/settings/place-groups.ts';
import { DEFAULT_SETTINGS } from '../../../lib/memory/settings.ts';
import { SURFACES } from '../../../lib/tiktok/surfaces/catalog.ts';
import { LOCALES, press, show, textOf, wordsOf } from '../show.tsx';

const KEYS = [
  { does: 'settings.keys.open', keys: 'Alt+Shift+L' },
  { does: 'settings.keys.next', keys: '' },
] as const;

function page(settings: ShownSettings, note: SaveNote | null = null, onShortcuts = async () => {}) {
  const onChange = vi.fn<(settings: ShownSettings, part: string) => void>();
  const onRestore = vi.fn();
  const drawn = (
    <SettingsPage
      settings={settings}
      groups={PLACE_GROUPS}
      shortcuts={KEYS}
      note={note}
      onChange={onChange}
      onRestore={onRestore}
      onShortcuts={onShortcuts}
    />
  );
  return { drawn, onChange, onRestore };
}

function box(root: Element, id: string): HTMLInputElement {
  const found = root.querySelector<HTMLInputElement>(`#${id}`);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe('the settings page', () => {
  it('names every surface there is once, and nothing else', () => {
    const ids = PLACE_GROUPS.flatMap(({ places }) => places.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(SURFACES.map(({ id }) => id).toSorted());
  });

  it.each(LOCALES)('says everything in %s, and each field has its label', (locale) => {
    const root = show(page(DEFAULT_SETTINGS).drawn, wordsOf(locale));
    expect(root.textContent).not.toMatch(/settings\.|page\./);
    for (const input of root.querySelectorAll('input')) expect(textOf(input.closest('label'))).not.toBe('');
  });

  it('shows what is set', () => {
    const set = { scope: 'all', surfacesOff: ['comment'], marksBadges: true, retentionDays: null } as const;
    const root = show(page(set).drawn);
    const checked = [...root.querySelectorAll<HTMLInputElement>('input')].filter((input) => input.checked);
    const ids = checked.map(({ id }) => id);
    expect(ids).toContain('scope-all');
    expect(ids).toContain('marks-badges');
    expect(ids).toContain('retention-null');
    expect(ids).not.toContain('comment');
    expect(ids).toHaveLength(3 + SURFACES.length - 1);
    expect(textOf(root.querySelector('.keys'))).toContain('Alt+Shift+L');
    expect(textOf(root.querySelector('.keys'))).toContain('no shortcut');
  });

  it.each<[string, Partial<ShownSettings>, string]>([
    ['scope-all', { scope: 'all' }, 'scope'],
    ['marks-badges', { marksBadges: true }, 'badges'],
    ['chat', { surfacesOff: ['comment', 'of-another-version', 'chat'] }, 'places'],
    ['comment', { surfacesOff: ['of-another-version'] }, 'places'],
    ['retention-7', { retentionDays: 7 }, 'retention'],
  ])('%s gives whole settings with that one change', (id, change, part) => {
    const before = { ...DEFAULT_SETTINGS, surfacesOff: ['comment', 'of-another-version'] };
    const { drawn, onChange } = page(before);
    const root = show(drawn);
    act(() => box(root, id).click());
    expect(onChange.mock.calls).toEqual([[{ ...before, ...change }, part]]);
  });

  it('says what became of a change where it was made, in a region that is read out', () => {
    for (const [state, text] of [
      ['saving', ''],
      ['saved', 'Saved.'],
      ['failed', 'Not saved'],
    ] as const) {
      const root = show(page(DEFAULT_SETTINGS, { part: 'places', state }).drawn);
      const said = [...root.querySelectorAll('[role="status"]')].map(textOf).filter(Boolean);
      expect(said.join()).toContain(text);
      expect(said).toHaveLength(text === '' ? 0 : 1);
      const own = root.querySelector('[aria-labelledby="places-title"] [role="status"]');
      expect(textOf(own)).toBe(said[0] ?? '');
    }
  });

  it('restores the defaults, and says where shortcuts are if their page does not open', async () => {
    const { drawn, onRestore } = page(DEFAULT_SETTINGS, null, () => Promise.reject(new Error('no')));
    const root = show(drawn);
    press(root, 'Restore the defaults');
    expect(onRestore).toHaveBeenCalledOnce();
    expect(textOf(root)).not.toContain('did not open its page');
    await act(async () => press(root, 'Change shortcuts'));
    expect(textOf(root)).toContain('did not open its page');
  });

  it.each(['storage-failed', 'newer-version', 'private'] as const)('has a state for %s', (trouble) => {
    const onRetry = vi.fn();
    const root = show(<SettingsTroubleState trouble={trouble} onRetry={onRetry} />);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(root.textContent).not.toContain('settings.');
    expect(root.querySelectorAll('button')).toHaveLength(trouble === 'storage-failed' ? 1 : 0);
    if (trouble === 'storage-failed') press(root, 'Try again');
    expect(onRetry).toHaveBeenCalledTimes(trouble === 'storage-failed' ? 1 : 0);
  });
});
