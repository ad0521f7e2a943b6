// The settings page in every state.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { PageFrame } from '../../components/page/PageFrame.tsx';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import { SettingsLoading, SettingsTroubleState } from '../../components/settings/settings-states.tsx';
import type { SaveNote, Shortcut } from '../../components/settings/settings-view.ts';
import { DEFAULT_SETTINGS } from '../../lib/memory/settings.ts';
import { PLACE_GROUPS } from '../settings/place-groups.ts';
import type { Specimen } from './specimen.ts';

const KEYS: readonly Shortcut[] = [
  { does: 'settings.keys.open', keys: 'Alt+Shift+L' },
  { does: 'settings.keys.next', keys: 'Alt+Shift+J' },
  { does: 'settings.keys.previous', keys: '' },
];

const nothing = () => undefined;

const PAGES: readonly (readonly [string, VNode])[] = [
  ['open', <LiveSettings key="p" first={null} />],
  ['saved', <LiveSettings key="p" first={{ part: 'scope', state: 'saved' }} />],
  ['failed', <LiveSettings key="p" first={{ part: 'places', state: 'failed' }} />],
  ['loading', <SettingsLoading key="p" />],
  ['storage-failed', <SettingsTroubleState key="p" trouble="storage-failed" onRetry={nothing} />],
  ['newer-version', <SettingsTroubleState key="p" trouble="newer-version" onRetry={nothing} />],
  ['private', <SettingsTroubleState key="p" trouble="private" onRetry={nothing} />],
];

/** Gives the pages, each in its frame. */
export function settingsSpecimens(): readonly Specimen[] {
  return PAGES.map(([name, page]) => ({
    id: `page-settings-${name}`,
    group: 'Pages',
    element: <PageFrame here="settings">{page}</PageFrame>,
  }));
}

function LiveSettings({ first }: { readonly first: SaveNote | null }): VNode {
  const [settings, change] = useState<Parameters<typeof SettingsPage>[0]['settings']>(DEFAULT_SETTINGS);
  const [note, say] = useState(first);
  return (
    <SettingsPage
      settings={settings}
      groups={PLACE_GROUPS}
      shortcuts={KEYS}
      note={note}
      onChange={(changed, part) => {
        change(changed);
        say({ part, state: 'saved' });
      }}
      onRestore={() => {
        change(DEFAULT_SETTINGS);
        say({ part: 'restore', state: 'saved' });
      }}
      onShortcuts={async () => undefined}
    />
  );
}
