// Makes an impostor of a known account: its display name copied or in confusable letters, a near or embedded handle,
// a small audience, no badge. The tricks are the ones that the sets show; nothing here asks our engine.

import type { KnownAccount } from '../../lib/known/known-account.ts';
import { type Subject, unknownSubject } from '../../lib/lookalike/lookalike.ts';
import { oneOf, type Random } from './random.ts';

/** What was done to the names. */
export interface Impostor {
  readonly subject: Subject;
  readonly target: KnownAccount;
  readonly name: 'copied' | 'confusable';
  readonly handle: 'near' | 'embedded';
}

const LONGEST_HANDLE = 24;
/** Letters of UTS #39's confusables.txt (17.0.0) that common fonts draw alike. */
const ALIKE: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['а', 'ɑ', '𝐚']],
  ['c', ['с', 'ϲ', '𝐜']],
  ['e', ['е', '𝐞', '℮']],
  ['i', ['і', 'ı', '𝐢']],
  ['j', ['ј', '𝐣']],
  ['l', ['ӏ', 'ǀ', '𝐥']],
  ['o', ['о', 'ο', '𝐨']],
  ['p', ['р', 'ρ', '𝐩']],
  ['s', ['ѕ', '𝐬']],
  ['x', ['х', '𝐱']],
  ['y', ['у', 'ү', '𝐲']],
  ['A', ['А', 'Α', '𝐀']],
  ['B', ['В', 'Β', '𝐁']],
  ['C', ['С', 'Ϲ', '𝐂']],
  ['E', ['Е', 'Ε', '𝐄']],
  ['H', ['Н', 'Η', '𝐇']],
  ['I', ['І', 'Ι', '𝐈']],
  ['J', ['Ј', '𝐉']],
  ['K', ['К', 'Κ', '𝐊']],
  ['M', ['М', 'Μ', '𝐌']],
  ['O', ['О', 'Ο', '𝐎']],
  ['P', ['Р', 'Ρ', '𝐏']],
  ['S', ['Ѕ', '𝐒']],
  ['T', ['Т', 'Τ', '𝐓']],
  ['X', ['Х', 'Χ', '𝐗']],
  ['Y', ['Υ', 'Ү', '𝐘']],
  ['Z', ['Ζ', '𝐙']],
]);
const DIGITS: ReadonlyMap<string, string> = new Map([
  ['o', '0'],
  ['l', '1'],
  ['i', '1'],
  ['e', '3'],
  ['s', '5'],
]);
const AROUND = ['official', 'real', 'the', 'tv', 'its', 'team', 'backup', 'page', 'vip', '01', '2nd', 'x'];
const JOINTS = ['', '_', '.'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Gives one impostor of an account. The handle is TikTok's in letters and length, and is never the target's own. */
export function impostorOf(target: KnownAccount, random: Random): Impostor {
  const name = random() < 0.5 ? 'copied' : 'confusable';
  const handle = random() < 0.5 ? 'near' : 'embedded';
  const { displayName } = target;
  return {
    target,
    name,
    handle,
    subject: {
      ...unknownSubject(
        handle === 'near' ? nearHandle(target.handle, random) : embeddedHandle(target.handle, random),
      ),
      displayName: name === 'copied' ? displayName : confusableName(displayName, random),
      followers: Math.floor(10 ** (1 + random() * 2.5)),
      badge: 'absent',
    },
  };
}

function confusableName(name: string, random: Random): string {
  let swapped = 0;
  const letters = Array.from(name, (letter) => {
    const alike = ALIKE.get(letter);
    if (!alike || (swapped > 0 && random() < 0.5)) return letter;
    swapped += 1;
    return oneOf(random, alike);
  });
  return letters.join('');
}

function nearHandle(handle: string, random: Random): string {
  const at = Math.floor(random() * handle.length);
  const [before, letter, after] = [handle.slice(0, at), handle.charAt(at), handle.slice(at + 1)];
  const made = oneOf<() => string>(random, [
    () => before + after,
    () => before + letter + letter + after,
    () => before + oneOf(random, [...LETTERS]) + after,
    () => before + oneOf(random, [...LETTERS]) + letter + after,
    () => before + after.charAt(0) + letter + after.slice(1),
    () => Array.from(handle, (one) => DIGITS.get(one) ?? one).join(''),
  ])();
  const isHandle = made !== handle && made.length >= 2 && made.length <= LONGEST_HANDLE;
  return isHandle ? made : withOtherEnd(handle);
}

function embeddedHandle(handle: string, random: Random): string {
  const fitting = AROUND.filter((word) => word.length + 1 + handle.length <= LONGEST_HANDLE);
  if (fitting.length === 0) return withOtherEnd(handle);
  const [word, joint] = [oneOf(random, fitting), oneOf(random, JOINTS)];
  return random() < 0.5 ? word + joint + handle : handle + joint + word;
}

/** For handles that leave no room: the last sign replaced. */
function withOtherEnd(handle: string): string {
  return handle.slice(0, -1) + (handle.endsWith('_') ? 'x' : '_');
}
