// What the person set: which lists are marked, how much in them, and how long is remembered. One value in the store.

import * as z from 'zod/mini';
import type { ListScope } from '../account/list-scope.ts';
import type { LastingStore } from './lasting-store.ts';
import type { Store } from './store.ts';
import { openVersioned, type ValueForm } from './versioned.ts';

const KEY = 'settings';
const VERSION = 1;
const MAX_SURFACES = 50;

/** Days that may be chosen for what is not on the watch-list; null keeps it until there is no room. */
export const RETENTION_DAYS = [7, 30, 90, 365, null] as const;

/** Everything that can be set. */
export interface Settings {
  readonly scope: ListScope;
  /** Ids of surfaces where nothing is marked. */
  readonly surfacesOff: readonly string[];
  /** Whether accounts with the badge are marked where TikTok draws none. */
  readonly marksBadges: boolean;
  readonly retentionDays: (typeof RETENTION_DAYS)[number];
}

/** What holds until the person says otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  scope: 'quiet',
  surfacesOff: [],
  marksBadges: false,
  retentionDays: 90,
};

const settings = z.object({
  scope: z.enum(['quiet', 'all']),
  surfacesOff: z.array(z.string().check(z.regex(/^[a-z-]{1,40}$/))).check(z.maxLength(MAX_SURFACES)),
  marksBadges: z.boolean(),
  retentionDays: z.nullable(z.literal([7, 30, 90, 365])),
});

/** Version 1, 2026-11: the step from it to a second goes in here. */
const SETTINGS_FORM: ValueForm<Settings> = {
  version: VERSION,
  steps: {},
  parse: parseSettings,
};

/** Gives settings out of anything that says all of them, else null. */
export function parseSettings(value: unknown): Settings | null {
  const parsed = settings.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Gives the settings; those of the first day where nothing, or nothing readable, was stored. */
export async function readSettings(store: Store): Promise<Settings> {
  return (await openSettings(store)) ?? DEFAULT_SETTINGS;
}

/** As readSettings(), but null where a later version of the program wrote them: they can't be changed then. */
export async function openSettings(store: Store): Promise<Settings | null> {
  const opened = openVersioned(await store.read(KEY), SETTINGS_FORM);
  if (opened.state === 'newer-version') return null;
  return opened.state === 'open' ? opened.value : DEFAULT_SETTINGS;
}

/** Keeps settings in place of the earlier ones; false, and no change, where a later version of the program wrote those. */
export async function writeSettings(store: LastingStore, value: Settings): Promise<boolean> {
  const opened = openVersioned(await store.read(KEY), SETTINGS_FORM);
  if (opened.state === 'newer-version') return false;
  await store.write(KEY, { version: VERSION, ...value });
  return true;
}
