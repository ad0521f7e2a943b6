// The settings page's life: asks what holds, shows a change at once, sends it, and shows what holds after that.

import type { VNode } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import {
  SettingsLoading,
  type SettingsTrouble,
  SettingsTroubleState,
} from '../../components/settings/settings-states.tsx';
import type {
  SaveNote,
  SettingsPart,
  Shortcut,
  ShownSettings,
} from '../../components/settings/settings-view.ts';
import { openShortcuts, shortcutKeys } from '../../lib/browser/commands.ts';
import type { SettingsAnswer } from '../../lib/browser/control-messages.ts';
import { askSettings, sendSettings } from '../../lib/browser/controls.ts';
import { DEFAULT_SETTINGS } from '../../lib/memory/settings.ts';
import type { MessageId } from '../../lib/words/message.ts';
import { PLACE_GROUPS } from './place-groups.ts';

/** Commands of the manifest in the order of the page, and what each does. */
const COMMANDS: readonly (readonly [name: string, does: MessageId])[] = [
  ['_execute_action', 'settings.keys.open'],
  ['next-finding', 'settings.keys.next'],
  ['previous-finding', 'settings.keys.previous'],
];

type Shown =
  | { readonly state: 'asking' }
  | { readonly state: SettingsTrouble }
  | { readonly state: 'open'; readonly settings: ShownSettings };

/** Draws the page in its present state. */
export function Settings(): VNode {
  const [shown, setShown] = useState<Shown>({ state: 'asking' });
  const [note, setNote] = useState<SaveNote | null>(null);
  const shortcuts = useShortcuts();
  // Of several changes on their way, the answer to the last one counts.
  const latest = useRef(0);

  const ask = useCallback(async () => {
    setShown(await askSettings().catch((): SettingsAnswer => ({ state: 'storage-failed' })));
  }, []);
  useEffect(() => {
    void ask();
  }, [ask]);

  const change = async (settings: ShownSettings, part: SettingsPart) => {
    latest.current += 1;
    const mine = latest.current;
    setShown({ state: 'open', settings });
    setNote({ part, state: 'saving' });
    const answer = await sendSettings(settings).catch((): SettingsAnswer => ({ state: 'storage-failed' }));
    if (mine !== latest.current) return;
    if (answer.state === 'open') {
      setShown(answer);
      setNote({ part, state: 'saved' });
      return;
    }
    setNote({ part, state: 'failed' });
    // What could not be saved must not look as if it were.
    await ask();
  };

  switch (shown.state) {
    case 'asking':
      return <SettingsLoading />;
    case 'open':
      return (
        <SettingsPage
          settings={shown.settings}
          groups={PLACE_GROUPS}
          shortcuts={shortcuts}
          note={note}
          onChange={(settings, part) => void change(settings, part)}
          onRestore={() => void change(DEFAULT_SETTINGS, 'restore')}
          onShortcuts={openShortcuts}
        />
      );
    default:
      return (
        <SettingsTroubleState
          trouble={shown.state}
          onRetry={() => {
            setShown({ state: 'asking' });
            void ask();
          }}
        />
      );
  }
}

/** Gives the shortcuts; asked again when the person comes back, who may have changed them meanwhile. */
function useShortcuts(): readonly Shortcut[] | null {
  const [shortcuts, set] = useState<readonly Shortcut[] | null>(null);
  useEffect(() => {
    const ask = async () => {
      const found = await shortcutKeys().catch(() => null);
      if (!found) return;
      const keysOf = (command: string) => found.find(({ name }) => name === command)?.keys ?? '';
      set(COMMANDS.map(([command, does]) => ({ does, keys: keysOf(command) })));
    };
    void ask();
    const again = () => void ask();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, []);
  return shortcuts;
}
