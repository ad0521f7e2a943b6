// What the settings page shows and what it gives back.

import type { ListScope } from '../../lib/account/list-scope.ts';
import type { MessageId } from '../../lib/words/message.ts';

/** Days for which is remembered; null: until there is no room. */
export type Retention = 7 | 30 | 90 | 365 | null;

/** Everything that can be set here. */
export interface ShownSettings {
  readonly scope: ListScope;
  /** Ids of places where nothing is marked. */
  readonly surfacesOff: readonly string[];
  readonly marksBadges: boolean;
  readonly retentionDays: Retention;
}

/** Kinds of places where accounts are shown, by their ids, under one heading. */
export interface PlaceGroup {
  readonly title: MessageId;
  readonly places: readonly { readonly id: string; readonly label: MessageId }[];
}

/** What a keyboard shortcut does, and its keys as the browser writes them; '' where none are set. */
export interface Shortcut {
  readonly does: MessageId;
  readonly keys: string;
}

/** The parts of the page that save by themselves. */
export type SettingsPart = 'scope' | 'badges' | 'places' | 'retention' | 'restore';

/** What became of the last change, and in which part it was made. */
export interface SaveNote {
  readonly part: SettingsPart;
  readonly state: 'saving' | 'saved' | 'failed';
}
