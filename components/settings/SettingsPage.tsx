// The settings: how much is marked, badges, where, how long is remembered, the keyboard. Each change is handed on at once.

import type { VNode } from 'preact';
import { message } from '../../lib/words/message.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';
import { Choice } from './Choice.tsx';
import { Places } from './Places.tsx';
import { RetentionChoice } from './RetentionChoice.tsx';
import { SaveStatus, SettingsPart } from './SettingsPart.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import type {
  SettingsPart as PartName,
  PlaceGroup,
  SaveNote,
  Shortcut,
  ShownSettings,
} from './settings-view.ts';

interface SettingsPageProps {
  readonly settings: ShownSettings;
  readonly groups: readonly PlaceGroup[];
  /** Null where the browser has none to set. */
  readonly shortcuts: readonly Shortcut[] | null;
  readonly note: SaveNote | null;
  readonly onChange: (settings: ShownSettings, part: PartName) => void;
  readonly onRestore: () => void;
  /** Opens the browser's page for shortcuts; rejects where it can't. */
  readonly onShortcuts: () => Promise<void>;
}

/** Draws the page; what is shown is what the settings say. */
export function SettingsPage(props: SettingsPageProps): VNode {
  const { settings, groups, shortcuts, note, onChange, onRestore, onShortcuts } = props;
  const words = useWords();
  const set = (part: PartName, change: Partial<ShownSettings>) => onChange({ ...settings, ...change }, part);
  return (
    <div class="settings">
      <header>
        <h1>{words.say(message('settings.title'))}</h1>
        <p>{words.say(message('settings.intro'))}</p>
      </header>
      <SettingsPart name="scope" title="settings.scope.title" note={note}>
        <div class="picks" role="radiogroup" aria-labelledby="scope-title">
          {(['quiet', 'all'] as const).map((scope) => (
            <Choice
              key={scope}
              type="radio"
              id={`scope-${scope}`}
              group="scope"
              checked={settings.scope === scope}
              onChange={() => set('scope', { scope })}
              label={words.say(message(`settings.scope.${scope}`))}
            >
              {words.say(message(`settings.scope.${scope}.text`))}
            </Choice>
          ))}
        </div>
      </SettingsPart>
      <SettingsPart name="badges" title="settings.badges.title" note={note}>
        <Choice
          type="checkbox"
          id="marks-badges"
          checked={settings.marksBadges}
          onChange={(marksBadges) => set('badges', { marksBadges })}
          label={words.say(message('settings.badges'))}
        >
          {words.say(message('settings.badges.text'))}
        </Choice>
      </SettingsPart>
      <SettingsPart name="places" title="settings.places.title" text="settings.places.text" note={note}>
        <Places
          groups={groups}
          off={settings.surfacesOff}
          onOff={(surfacesOff) => set('places', { surfacesOff })}
        />
      </SettingsPart>
      <SettingsPart
        name="retention"
        title="settings.retention.title"
        text="settings.retention.text"
        note={note}
      >
        <RetentionChoice
          days={settings.retentionDays}
          onDays={(retentionDays) => set('retention', { retentionDays })}
        />
      </SettingsPart>
      {shortcuts === null ? null : <Shortcuts shortcuts={shortcuts} onChange={onShortcuts} />}
      <section class="restore">
        <div>
          <Button onPress={onRestore}>{words.say(message('settings.restore'))}</Button>
          <p class="soft">{words.say(message('settings.restore.text'))}</p>
        </div>
        <SaveStatus note={note?.part === 'restore' ? note : null} />
      </section>
    </div>
  );
}
