// The forms of an account's name that a domain or hashtag of its own would have.

import type { Account } from '../../account/account.ts';
import { plainName } from '../likeness.ts';
import { NAME_EXTRAS } from './data/plain-words.ts';

/** Shorter names are somebody else's as well. */
export const MIN_CHARS = 3;
const EXTRAS = new Set(NAME_EXTRAS);

/**
 * Gives display name and handle as one word each, whole and without words such as "official" or a country, umlauts both
 * ways; letters and digits of ASCII, at least three. Names in other scripts give what of them is ASCII, or nothing.
 */
export function nameKeys({ displayName, handle }: Account): readonly string[] {
  const name = displayName?.value ?? '';
  const spellings = [plainName(name).words, plainName(name, true).words, handle.split(/[._]+/)];
  const keys = spellings.flatMap((words) => [
    words.join(''),
    words.filter((word) => !EXTRAS.has(word)).join(''),
  ]);
  return [...new Set(keys)].filter((key) => key.length >= MIN_CHARS);
}
