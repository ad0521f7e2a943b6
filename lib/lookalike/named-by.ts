// Whether a known account's own bio names another account as @handle: then the two belong together by the owner's word.

import { foldName } from '../text/fold.ts';
import { DENIALS } from './data/bait-words.ts';

const MAX_BIO = 1000;
const MENTION = /(?<![a-z0-9._])@([a-z0-9._]{1,64})/g;
/** Where one statement ends; a dot only before a gap, as handles hold dots. */
const STATEMENT_END = /[\n\r\u2028\u2029|•·!?;]+|\.\s/u;
const DENYING: ReadonlySet<string> = new Set(DENIALS.map((word) => foldName(word)));

/**
 * Whether a bio names the handle and nothing in that statement denies it ("not @x", "beware of @x"). False for an unknown
 * bio: nothing was said.
 */
export function isNamedIn(bio: string | null, handle: string): boolean {
  if (bio === null || handle === '') return false;
  return bio
    .slice(0, MAX_BIO)
    .toLowerCase()
    .split(STATEMENT_END)
    .some((statement) => mentions(statement, handle) && !denies(statement));
}

function mentions(statement: string, handle: string): boolean {
  for (const [, mentioned = ''] of statement.matchAll(MENTION)) {
    if (mentioned === handle || mentioned.replace(/\.+$/, '') === handle) return true;
  }
  return false;
}

function denies(statement: string): boolean {
  return foldName(statement.replace(MENTION, ' '))
    .split(' ')
    .some((word) => DENYING.has(word));
}
