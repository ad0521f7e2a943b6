// Valid names out of other people's test suites, read as display names of ordinary accounts.

import { jsonOf } from './files.ts';

/** Nobody's handle: near no known one, so that the display name alone is judged. */
export const NEUTRAL_HANDLE = 'zq7.xw4';

const NOT_ASCII = /[^\x20-\x7e]/;
const END = /\.[^.]*$/;

/** Gives the non-ASCII names of Chromium's IDN cases that it expects as safe, without their ending. */
export function chromiumSafeNames(text: string): readonly string[] {
  return jsonOf<readonly { unicode: string; expected: string }[]>(text)
    .filter(({ unicode, expected }) => expected === 'Safe' && NOT_ASCII.test(unicode))
    .map(({ unicode }) => unicode.replace(/^www\./, '').replace(END, ''));
}

/** Gives the names that ENSIP-15 holds valid, without their ending. */
export function ensipValidNames(text: string): readonly string[] {
  return jsonOf<readonly { name: string; error?: boolean }[]>(text)
    .filter(({ error }) => error !== true)
    .map(({ name }) => name.replace(END, ''));
}
