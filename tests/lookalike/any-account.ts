// Invented accounts for properties: few names and many tricks, so that they often resemble each other.

import fc from 'fast-check';
import { type Handle, parseHandle } from '../../lib/account/handle.ts';
import type { KnownAccount } from '../../lib/known/known-account.ts';
import { type Subject, unknownSubject } from '../../lib/lookalike/lookalike.ts';
import { hostile } from '../text/hostile-text.ts';

const FIRST = [
  'Mara',
  'Nilo',
  'Tove',
  'Ifeoma',
  'Jun',
  'Sara',
  'Andrea',
  'Ole',
  'Yara',
  'Βasil',
  'Лена',
  '美咲',
];
const LAST = [
  'Okafor',
  'Varga',
  'Lindqvist',
  'Brunner',
  'Lopez',
  'Norden',
  'Quayle',
  'Zwerger',
  'Петрова',
  '佐藤',
];
const AROUND = ['', '', ' Official', ' TV', ' Fan', ' 2', ' Berlin', ' ✅', ' ❤'];
const TRICKS: readonly ((handle: string) => string)[] = [
  (handle) => handle,
  (handle) => `${handle}_official`,
  (handle) => `real.${handle}`,
  (handle) => `${handle}77`,
  (handle) => `${handle}_uk`,
  (handle) => `${handle}.edits`,
  (handle) => handle.replace('o', '0'),
  (handle) => handle.slice(0, -1),
  (handle) => `${handle.slice(1, 2)}${handle.slice(0, 1)}${handle.slice(2)}`,
  (handle) => `${handle}lumi`,
];
const PICTURES = ['f0e1d2c3b4a59687', 'f0e1d2c3b4a59688', '0123456789abcdef'];
const BIOS = ['Walks', 'WhatsApp me', '✔ verified account', 'Clay, glaze and patience. Potter from Lagos'];
const LINKS = ['https://kanalnorden.example', 'linktr.ee/x'];
const DAY = fc.integer({ min: 17_000, max: 20_700 }).map((days) => days * 86_400_000);

/** A display name as people have them. */
export const shownName = fc
  .tuple(fc.constantFrom(...FIRST), fc.constantFrom(...LAST, ''), fc.constantFrom(...AROUND))
  .map(([first, last, around]) => `${first} ${last}${around}`.trim());

/** The handle of somebody so called. */
export const ownHandle = fc
  .tuple(fc.constantFrom(...FIRST), fc.constantFrom('', '.', '_'), fc.constantFrom(...LAST), fc.nat(9))
  .map(([first, between, last, digit]) => `${ascii(first)}${between}${ascii(last)}${digit > 6 ? digit : ''}`);

/** One made out of it. */
export const copiedHandle = fc
  .tuple(ownHandle, fc.constantFrom(...TRICKS))
  .map(([handle, trick]) => trick(handle));

const profile = fc.record({
  bio: fc.option(fc.constantFrom(...BIOS)),
  link: fc.option(fc.constantFrom(...LINKS)),
  createdAt: fc.option(DAY),
  pictureHash: fc.option(fc.constantFrom(...PICTURES)),
});

/** A known account. */
const knownAccount: fc.Arbitrary<KnownAccount> = fc.record({
  handle: ownHandle.map(asHandle),
  id: fc.constant(null),
  displayName: fc.oneof(shownName, shownName, hostile),
  followersAtLeast: fc.option(fc.nat(20_000_000)),
  evidence: fc.constant('user'),
  asOf: fc.constant(null),
  profile: fc.option(profile),
});

/** Known accounts, each handle once. */
export const knownList = fc.uniqueArray(knownAccount, { selector: ({ handle }) => handle, maxLength: 12 });

/** An account to judge, with or without this and that. */
export const anySubject: fc.Arbitrary<Subject> = fc
  .record(
    {
      handle: copiedHandle,
      displayName: fc.option(fc.oneof(shownName, shownName, hostile)),
      bio: fc.option(fc.constantFrom(...BIOS)),
      link: fc.option(fc.constantFrom(...LINKS)),
      followers: fc.option(fc.nat(2_000_000)),
      badge: fc.constantFrom<Subject['badge'][]>('absent', 'unknown'),
      createdAt: fc.option(DAY),
      handleChangedAt: fc.option(DAY),
      nameChangedAt: fc.option(DAY),
      readAt: fc.option(DAY),
      pictureHash: fc.option(fc.constantFrom(...PICTURES)),
    },
    { requiredKeys: ['handle', 'badge'] },
  )
  .map(({ handle, ...told }) => ({ ...unknownSubject(handle), ...told }));

/** A known account in letters and names that none of the others has. */
export const stranger: fc.Arbitrary<KnownAccount> = fc
  .record({
    handle: letters('qxzwj', 9, 20).map(asHandle),
    displayName: letters('აბგდევზთ', 6, 12),
    followersAtLeast: fc.option(fc.nat(90_000_000)),
  })
  .map((told) => ({ ...told, id: null, evidence: 'user', asOf: null, profile: null }));

function letters(from: string, minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...from), { minLength, maxLength }).map((parts) => parts.join(''));
}

function ascii(text: string): string {
  return Array.from(text.toLowerCase(), (letter) =>
    letter < '\u0080' ? letter : String((letter.codePointAt(0) ?? 0) % 10),
  ).join('');
}

function asHandle(text: string): Handle {
  const handle = parseHandle(text);
  if (!handle) throw new Error(`not a handle: ${text}`);
  return handle;
}
