// @vitest-environment happy-dom
// The growth section in each of its states, in both languages, with drawing, table and rates.

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Growth } from '../../../components/report/Growth.tsx';
import { WordsContext } from '../../../components/ui/words-context.ts';
import { KEPT_SAMPLES, type KeptSample } from '../../../entrypoints/gallery/samples/kept.ts';
import { press, show, textOf, wordsOf } from '../show.tsx';

function sample(name: string): KeptSample {
  const found = KEPT_SAMPLES.find((entry) => entry.name === name);
  if (!found) throw new Error(`no sample: ${name}`);
  return found;
}

function draw(name: string, { locale = 'en', rtl = false } = {}) {
  const { assessment, kept, own, erased = false } = sample(name);
  const events = { onKeep: vi.fn(), onStop: vi.fn(), onUndo: vi.fn() };
  const words = wordsOf(locale);
  const root = show(
    <Growth assessment={assessment} kept={kept} own={own} erased={erased} events={events} />,
    rtl ? { ...words, direction: 'rtl' } : words,
  );
  return { root, events, text: textOf(root) };
}

function all(root: Element, selector: string): readonly string[] {
  return [...root.querySelectorAll(selector)].map(textOf);
}

describe('what can be chosen', () => {
  it('keeping, for somebody else’s account folded away', () => {
    const { root, events, text } = draw('watch');
    expect(root.querySelector('.growth > details')?.hasAttribute('open')).toBe(false);
    expect(text).toContain('On this computer only.');
    press(root, 'Keep its growth');
    expect(events.onKeep).toHaveBeenCalledOnce();
  });

  it('stopping, with what that does in its name', () => {
    const { root, events } = draw('long', { locale: 'de' });
    press(root, 'Aufhören und Aufbewahrtes löschen');
    expect(events.onStop).toHaveBeenCalledOnce();
    expect(events.onKeep).not.toHaveBeenCalled();
  });

  it('undoing, and nothing else, once it is erased', () => {
    const { root, events, text } = draw('erased');
    expect(text).toContain('Undoing works until you close this window.');
    expect(all(root, 'button')).toEqual(['Undo']);
    press(root, 'Undo');
    expect(events.onUndo).toHaveBeenCalledOnce();
  });

  it('keeping the keyboard where it was when one button makes room for another', () => {
    const { assessment } = sample('week');
    const events = { onKeep: vi.fn(), onStop: vi.fn(), onUndo: vi.fn() };
    const states = [
      [{ state: 'not-kept', history: null }, false, 'Keep its growth'],
      [{ state: 'kept', history: [] }, false, 'Stop, and erase what was kept'],
      [{ state: 'not-kept', history: null }, true, 'Undo'],
      [{ state: 'kept', history: [] }, false, 'Stop, and erase what was kept'],
    ] as const;
    const root = show(<p />);
    for (const [i, [kept, erased, button]] of states.entries()) {
      const part = <Growth assessment={assessment} kept={kept} own={false} erased={erased} events={events} />;
      act(() => render(<WordsContext.Provider value={wordsOf('en')}>{part}</WordsContext.Provider>, root));
      if (i > 0) expect(textOf(document.activeElement)).toBe(button);
      else expect(document.activeElement).toBe(document.body);
      press(root, button);
    }
  });

  it.each([
    ['full', 'Stop one of them first.'],
    ['newer-version', 'A later version of Ticklens'],
    ['private-window', 'nothing is kept from it'],
    ['no-id', 'a handle can pass to somebody else'],
  ])('nothing, and why: %s', (name, why) => {
    const { root, text } = draw(name);
    expect(text).toContain(why);
    expect(root.querySelector('button')).toBeNull();
  });

  it('nothing at all of somebody’s private account', () => {
    const { assessment } = sample('watch');
    const events = { onKeep: vi.fn(), onStop: vi.fn(), onUndo: vi.fn() };
    const kept = { state: 'private-account', history: null } as const;
    const root = show(
      <Growth assessment={assessment} kept={kept} own={false} erased={false} events={events} />,
    );
    expect(root.innerHTML).toBe('');
  });
});

describe('the drawing', () => {
  it('is said in a sentence, and its numbers stand in a table', () => {
    const { root } = draw('week');
    expect(root.querySelector('svg[role="img"]')?.getAttribute('aria-label')).toBe(
      'Followers from 48,014 on Nov 15, 2026 to 48,200 on Nov 21, 2026.',
    );
    expect(all(root, 'details th')).toEqual(['Day', 'Followers']);
    const rows = all(root, 'details tbody tr');
    expect(rows).toHaveLength(7);
    expect([rows[0], rows.at(-1)]).toEqual(['Nov 21, 202648,200', 'Nov 15, 202648,014']);
  });

  it('tells exact and rounded apart in shape, legend and table', () => {
    const { root, text } = draw('rounded');
    expect(root.querySelectorAll('figure > svg .dot.rounded')).toHaveLength(4);
    expect(root.querySelector('.line.broken')?.getAttribute('d')).toMatch(/^M/);
    expect(text).toContain('rounded by TikTok: drawn, not counted');
    expect(all(root, 'details tbody td:nth-child(2)')[0]).toBe('1,200,000 (rounded)');
    expect(draw('week').text).not.toContain('rounded by TikTok');
  });

  it('numbers its events and says them below', () => {
    const { root } = draw('long');
    expect(all(root, '.event text')).toEqual(['1', '2', '3']);
    expect(all(root, '.events li')).toEqual([
      'Aug 19, 2026: New handle: @lena.brunner, before: @lenas.werkstatt',
      'Oct 16, 2026: TikTok shows its badge',
      'Nov 7, 2026: TikTok no longer shows its badge',
    ]);
    expect(all(root, 'details th')).toContain('What changed');
  });

  it('shows whole numbers where short ones look the same', () => {
    expect(all(draw('week').root, '.scale text')).toEqual(['48K', '48.1K', '48.2K']);
    expect(all(draw('not-enough').root, '.scale text')).toEqual(['48,190', '48,195', '48,200']);
  });

  it('runs the other way where reading does', () => {
    const [ltr, rtl] = [draw('week'), draw('week', { rtl: true })].map(({ root }) =>
      [...root.querySelectorAll('figure > svg .dot')].map((dot) => Number(dot.getAttribute('cx'))),
    );
    expect(ltr).toEqual(ltr?.toSorted((a, b) => a - b));
    expect(rtl).toEqual(rtl?.toSorted((a, b) => b - a));
  });

  it.each([
    ['one-reading', 'One reading so far: 48,200 followers on Nov 21, 2026.'],
    ['no-count', 'No follower count has been noted yet.'],
  ])('of little says so: %s', (name, said) => {
    expect(draw(name).text).toContain(said);
  });

  it('keeps a hostile name to its place', () => {
    const { assessment, kept } = sample('long');
    const name = `\u202e<b>${'x'.repeat(500)}`;
    const event = {
      kind: 'display-name',
      after: 1,
      at: 2,
      message: { id: 'growth.display-name', args: { name, before: 'Lena' } },
    } as const;
    const growth = assessment.growth && { ...assessment.growth, events: [event] };
    const events = { onKeep: vi.fn(), onStop: vi.fn(), onUndo: vi.fn() };
    const root = show(
      <Growth assessment={{ ...assessment, growth }} kept={kept} own erased={false} events={events} />,
    );
    expect(root.querySelector('b')).toBeNull();
    const said = textOf(root.querySelector('.events li'));
    expect(said).not.toContain('\u202e');
    expect(said.length).toBeLessThan(110);
  });
});

describe('the rates', () => {
  it('stand with what they rest on', () => {
    expect(all(draw('week').root, '.rates tbody tr')).toEqual([
      '7 days+31+1.9%7 exact counts, 6 days',
      '28 days+31+1.9%7 exact counts, 6 days',
      '90 days+31+1.9%7 exact counts, 6 days',
    ]);
  });

  it('stand beside the guide’s figure and what brands measured', () => {
    const { text } = draw('week');
    expect(text).toContain(
      'An old guide asks for 500 new followers a day; here it is +31. TikTok asks for no number.',
    );
    expect(text).toMatch(/Brands grew by at least 2 to 3% a month in 2022.* Here it is \+1\.9% a month\./);
    expect(draw('week', { locale: 'de' }).text).toContain('hier sind es +31.');
  });

  it.each(['one-reading', 'not-enough', 'rounded'])('are not there yet: %s', (name) => {
    const { root, text } = draw(name);
    expect(root.querySelector('.rates')).toBeNull();
    expect(text).toContain('Not enough data yet');
    expect(text).toContain('An old guide asks for 500 new followers a day. TikTok');
    expect(text).not.toMatch(/here it is/i);
  });
});
