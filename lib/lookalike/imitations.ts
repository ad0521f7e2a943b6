// Finds check marks and words for "verified" that an owner typed into name, handle or bio. Text only:
// whether TikTok shows its badge is not this file's business. TikTok itself says that a check anywhere but beside the
// account name, where it puts it, is no badge (https://support.tiktok.com/en/using-tiktok/growing-your-audience/how-to-tell-if-an-account-is-verified-on-tiktok).
//
// A name is short and stands where the badge stands: there every check mark counts, and every such word that nothing
// takes back. In a bio check marks are bullets and "verified" is said of many things: there a word counts when its
// stretch says nothing but that ("Verified account", "Offiziell verifiziert"), and a check mark only in such a stretch,
// in one that says "official account" or repeats the account's own name, or as the whole bio, and never where others
// serve as bullets.

import { BADGE_SHAPES, CHECK_GLYPHS } from './data/check-glyphs.ts';
import { maySayVerified } from './quick-verified.ts';
import {
  holdsVerified,
  isCompanion,
  isSaidOfTrades,
  isTakenBack,
  saysVerified,
  type WrittenWord,
  writtenWords,
} from './verified-word.ts';

/** Where an imitation stands and what it is. */
export interface Imitation {
  readonly field: 'display-name' | 'handle' | 'bio';
  readonly kind: 'glyph' | 'word';
  readonly text: string;
}

/** The texts an owner can type; null where unknown. */
interface TypedFields {
  readonly displayName: string | null;
  readonly handle: string | null;
  readonly bio: string | null;
}

const NONE: readonly Imitation[] = [];
const MAX_NAME = 200;
const MAX_HANDLE = 64;
const MAX_BIO = 1000;
const MAX_TEXT = 40;
const MOST_FOUND = 6;

const CHECK = `[${CHECK_GLYPHS.join('')}][\\ufe0e\\ufe0f]?`;
const SHAPE = `[${BADGE_SHAPES.join('')}]\\ufe0f?`;
/** A check mark with the badge-like shape before or behind it, if there is one. */
const GLYPH = new RegExp(`(?:${SHAPE} ?)?${CHECK}(?: ?${SHAPE})?`, 'gu');
/** Where one statement of a bio ends. Commas and colons stay inside. */
const STRETCH_END = /[\n\r\u2028\u2029|•·/!?;]+|\. /u;
const SAYS_OFFICIAL =
  /^(?:official|offiziell|officiel|oficial|ufficiale|officieel|oficjaln|resmi|公式|공식|官方|официальн)/;

/** Gives what imitates the badge, display name before handle before bio, at most six, none twice. Never throws; linear time. */
export function findImitations(fields: TypedFields): readonly Imitation[] {
  const { displayName, handle, bio } = fields;
  const found = [
    ...inField(displayName, MAX_NAME, inDisplayName),
    ...inField(handle, MAX_HANDLE, inHandle),
    ...inField(bio, MAX_BIO, (text) => inBio(text, fields)),
  ];
  if (found.length === 0) return found;
  const keys = new Set<string>();
  return found
    .filter(({ field, kind, text }) => {
      const key = `${field} ${kind} ${text}`;
      return !keys.has(key) && keys.add(key);
    })
    .slice(0, MOST_FOUND);
}

function inField(
  text: string | null,
  most: number,
  find: (text: string) => readonly Imitation[],
): readonly Imitation[] {
  const start = text?.slice(0, most) ?? '';
  return maySayVerified(start) ? find(start) : NONE;
}

function inDisplayName(name: string): readonly Imitation[] {
  return [
    ...glyphsOf(name).map((text) => imitation('display-name', 'glyph', text)),
    ...wordsInName('display-name', writtenWords(withoutGlyphs(name))),
  ];
}

function inHandle(handle: string): readonly Imitation[] {
  return wordsInName('handle', writtenWords(handle));
}

/** "Coach certifiée" says nothing of TikTok, "Compte certifié" does. */
function wordsInName(field: Imitation['field'], words: readonly WrittenWord[]): readonly Imitation[] {
  return wordsFound(
    field,
    words,
    (folded) => holdsVerified(folded) && (!isSaidOfTrades(folded) || claims(words)),
  );
}

function inBio(bio: string, fields: TypedFields): readonly Imitation[] {
  const stretches = bio.split(STRETCH_END).map((text) => {
    const words = writtenWords(withoutGlyphs(text));
    return { words, glyphs: glyphsOf(text), isClaim: claims(words) };
  });
  // Most bios end here; what the account calls itself is asked for check marks alone.
  const hasGlyphs = stretches.some(({ glyphs }) => glyphs.length > 0);
  const ownNames = hasGlyphs ? namesOf(fields) : NO_NAMES;
  const isOnlyGlyphs = stretches.every(({ words }) => words.length === 0);
  const areBullets = stretches.some(
    ({ words, glyphs, isClaim }) =>
      glyphs.length > 0 && !isClaim && !claimsOfficial(words) && !ownNames.has(joined(words)),
  );
  return stretches.flatMap(({ words, glyphs, isClaim }) => [
    ...(areBullets && !isOnlyGlyphs ? [] : glyphs.map((text) => imitation('bio', 'glyph', text))),
    ...(isClaim ? wordsFound('bio', words, saysVerified) : []),
  ]);
}

const NO_NAMES: ReadonlySet<string> = new Set();

function joined(words: readonly WrittenWord[]): string {
  return words.map(({ folded }) => folded).join('');
}

/** What the account calls itself, as the words of a bio would repeat it. */
function namesOf({ displayName, handle }: TypedFields): ReadonlySet<string> {
  const names = [displayName?.slice(0, MAX_NAME) ?? '', handle?.slice(0, MAX_HANDLE) ?? ''];
  const keys = names.map((name) => joined(writtenWords(withoutGlyphs(name))));
  return new Set(keys.filter((key) => key !== ''));
}

/** Whether a stretch says that the account is verified, and nothing else. */
function claims(words: readonly WrittenWord[]): boolean {
  return (
    words.some(({ folded }) => saysVerified(folded)) &&
    words.every(({ folded }) => saysVerified(folded) || isCompanion(folded))
  );
}

function claimsOfficial(words: readonly WrittenWord[]): boolean {
  return (
    words.some(({ folded }) => SAYS_OFFICIAL.test(folded)) && words.every(({ folded }) => isCompanion(folded))
  );
}

function wordsFound(
  field: Imitation['field'],
  words: readonly WrittenWord[],
  counts: (folded: string) => boolean,
): readonly Imitation[] {
  return words.flatMap(({ written, folded }, index) =>
    counts(folded) && !isTakenBack(words, index) ? [imitation(field, 'word', written)] : [],
  );
}

function glyphsOf(text: string): readonly string[] {
  return text.match(GLYPH) ?? [];
}

function withoutGlyphs(text: string): string {
  return text.replace(GLYPH, ' ');
}

function imitation(field: Imitation['field'], kind: Imitation['kind'], text: string): Imitation {
  return { field, kind, text: text.slice(0, MAX_TEXT) };
}
