// Where our verdict may differ from Chromium's, and why: by cause, as handles are no domains. A cause covers a case by what
// the two names are; where it claims that the name is found all the same, the measure looks.

/** One case: what was judged, and the name that it is, or might be, taken for. */
interface Pair {
  readonly own: string;
  readonly target: string;
}

/** One argued exception. `stillFound`: the target has to be among our first candidates although nothing is shown. */
interface ArguedException {
  readonly cause: string;
  readonly reason: string;
  readonly stillFound: boolean;
  readonly covers: (pair: Pair) => boolean;
}

const LONGEST_HANDLE = 24;
const SHORTEST_TELLING = 5;
/** Chromium's combosquatting keywords (components/lookalikes/core/lookalike_url_util.cc, January 2023), and parts of addresses. */
const LURES =
  /^(?:account|activate|active|admin|login|logout|online|password|secure|security|signin|signout|www|com)*$/;

export const NEAR_EXCEPTIONS: readonly ArguedException[] = [
  {
    cause: 'separators',
    reason:
      'A domain with a hyphen more is mostly another owner’s. A handle with a dot or underscore more is how a copy gets one that is free: it is shown.',
    stillFound: false,
    covers: ({ own, target }) => own !== target && withoutSeparators(own) === withoutSeparators(target),
  },
  {
    cause: 'short',
    reason:
      'Digits at the end number accounts. What is left of the known name has under five letters, which lie one edit apart by chance.',
    stillFound: false,
    covers: ({ target }) => target.replace(/[0-9]+$/, '').length < SHORTEST_TELLING,
  },
  {
    cause: 'first letter',
    reason:
      'Of two domains that differ in their first letter both are mostly somebody’s in their own right. A handle is held against a few thousand known ones, and every typo generator changes first letters too: it gets a weak notice, which more followers or a badge take away.',
    stillFound: false,
    covers: ({ own, target }) =>
      own !== target &&
      (own.slice(1) === target.slice(1) || own.slice(1) === target || own === target.slice(1)),
  },
  {
    cause: 'digit behind',
    reason:
      'Domains are numbered by their owners. A digit behind a known handle is how a copy gets one that is free: it gets a weak notice where the handle is rare.',
    stillFound: false,
    covers: ({ own, target }) => own !== target && own.replace(/[0-9]+$/, '') === target,
  },
];

export const EMBEDDED_EXCEPTIONS: readonly ArguedException[] = [
  {
    cause: 'no handle',
    reason: 'Longer than any handle, or in letters that no handle has: nobody can be called so.',
    stillFound: false,
    covers: ({ own }) => own.length > LONGEST_HANDLE || !/^[a-z0-9-]*$/.test(own),
  },
  {
    cause: 'embedded beside other words',
    reason:
      'About one ordinary account in a hundred holds a known handle beside words of its own, mostly fans. It is a candidate, and shown with a second sign: a display name, a bio, a picture.',
    stillFound: true,
    covers: ({ own, target }) => {
      const rests = restsAround(withoutSeparators(own), target);
      return rests !== null && !rests.every((rest) => LURES.test(rest));
    },
  },
];

/** Gives the exception that covers a case, or null. */
export function exceptionFor(pair: Pair, exceptions: readonly ArguedException[]): ArguedException | null {
  return exceptions.find(({ covers }) => covers(pair)) ?? null;
}

function withoutSeparators(name: string): string {
  return name.replaceAll('-', '');
}

/** What stands before and behind the first place of the target; null when it is not there at all, or there is none. */
function restsAround(own: string, target: string): readonly [string, string] | null {
  const place = target === '' ? -1 : own.indexOf(target);
  return place < 0 ? null : [own.slice(0, place), own.slice(place + target.length)];
}
