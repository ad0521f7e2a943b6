// Whose growth the person wants kept, and whose not: by TikTok's id, which outlives a new handle. No word on an account means
// that nobody asked; what follows from that is growth-kept.ts.

import * as z from 'zod/mini';
import type { UserId } from '../account/handle.ts';
import type { LastingStore } from './lasting-store.ts';
import type { Store } from './store.ts';
import { openVersioned, type ValueForm } from './versioned.ts';

const KEY = 'watched';
const VERSION = 1;
/** As many as there may be histories; one more is refused until another goes. */
const MAX_CHOICES = 1000;

const choice = z.object({ id: z.string(), keep: z.boolean(), at: z.number() });
const stored = z.lazy(() =>
  z.object({
    version: z.literal(VERSION),
    choices: z.array(choice).check(z.maxLength(MAX_CHOICES)),
  }),
);
type Choice = z.infer<typeof choice>;

/** Version 1 is the first: the step from it to a second goes in here. */
const FORM: ValueForm<readonly Choice[]> = {
  version: VERSION,
  steps: {},
  parse(value) {
    const parsed = stored.safeParse(value);
    return parsed.success ? parsed.data.choices : null;
  },
};

/** What the person said of each account: keep (true) or stop (false); `isFull`: there is room for no further one. */
export interface WatchList {
  readonly keep: ReadonlyMap<string, boolean>;
  readonly isFull: boolean;
  /** A later version of the program wrote the list: it is left as it is. */
  readonly isNewer: boolean;
}

/** Gives the list; one that is broken or of a later version is empty. */
export async function readWatchList(store: Store): Promise<WatchList> {
  const { state, choices } = await open(store);
  return {
    keep: new Map(choices.map(({ id, keep }) => [id, keep])),
    isFull: choices.length >= MAX_CHOICES,
    isNewer: state === 'newer-version',
  };
}

/**
 * Remembers what the person said of one account at the time `at` (ms); with `keep` null their word on it is forgotten. Doing
 * it twice changes nothing. Gives false where nothing was written: the list is full, or a later version wrote it.
 */
export async function choose(
  store: LastingStore,
  said: { readonly id: UserId; readonly keep: boolean | null; readonly at: number },
): Promise<boolean> {
  const { state, choices } = await open(store);
  if (state === 'newer-version') return false;
  const { id, keep, at } = said;
  const others = choices.filter((entry) => entry.id !== id);
  if (keep !== null && others.length >= MAX_CHOICES) return false;
  await store.write(KEY, {
    version: VERSION,
    choices: keep === null ? others : [...others, { id, keep, at }],
  });
  return true;
}

async function open(store: Store): Promise<{ readonly state: string; readonly choices: readonly Choice[] }> {
  const opened = openVersioned(await store.read(KEY), FORM);
  return { state: opened.state, choices: opened.state === 'open' ? opened.value : [] };
}
