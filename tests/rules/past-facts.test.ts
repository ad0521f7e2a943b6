// What is remembered of an account, in both languages.

import { describe, expect, it } from 'vitest';
import type { Handle } from '../../lib/account/handle.ts';
import { NO_PAST, type Past } from '../../lib/account/past.ts';
import { pastFacts, sayingFact } from '../../lib/rules/past-facts.ts';
import de from '../../lib/words/de/memory.json' with { type: 'json' };
import en from '../../lib/words/en/memory.json' with { type: 'json' };
import { createWords } from '../../lib/words/words.ts';

const UNTIL = Date.UTC(2026, 4, 3);
const EARLIER = [{ handle: 'old.name' as Handle, until: UNTIL }];
const TAKEN_OVER = { displayName: 'Mara\u202e Okafor', handle: null, until: UNTIL };

function said(past: Past, locale: 'de' | 'en'): readonly string[] {
  const words = createWords(locale, [locale === 'de' ? de : en]);
  return pastFacts('mara.okafor.0fficial', past).map(words.say);
}

describe('pastFacts', () => {
  it.each<[string, Past, readonly string[], readonly string[]]>([
    ['nothing', NO_PAST, [], []],
    [
      'the last handle, and no earlier one',
      { ...NO_PAST, earlier: [...EARLIER, { handle: 'older.name' as Handle, until: UNTIL - 1 }] },
      ['was @old.name until May 3, 2026'],
      ['war bis 03.05.2026 @old.name'],
    ],
    [
      'a handle taken over from somebody not met since',
      { ...NO_PAST, takenOver: TAKEN_OVER },
      [
        'Until May 3, 2026, @mara.okafor.0fficial was the handle of Mara  Okafor, an account with TikTok’s badge',
      ],
      [
        'Bis 03.05.2026 war @mara.okafor.0fficial der Nutzername von Mara  Okafor, einem Konto mit TikToks Abzeichen',
      ],
    ],
    [
      'and from somebody met under another',
      { ...NO_PAST, takenOver: { ...TAKEN_OVER, handle: 'mara.now' as Handle } },
      [
        'Until May 3, 2026, @mara.okafor.0fficial was the handle of Mara  Okafor, an account with TikTok’s badge that is now @mara.now',
      ],
      [
        'Bis 03.05.2026 war @mara.okafor.0fficial der Nutzername von Mara  Okafor, einem Konto mit TikToks Abzeichen, das jetzt @mara.now heißt',
      ],
    ],
  ])('says %s', (_, past, english, german) => {
    expect(said(past, 'en')).toEqual(english);
    expect(said(past, 'de')).toEqual(german);
  });
});

describe('sayingFact', () => {
  const target = 'old.name' as Handle;

  it.each([
    ['genuine', 'this account is genuine', 'dieses Konto echt ist'],
    ['look-alike', 'this is a look-alike', 'dies eine Nachahmung ist'],
    ['not-look-alike', 'this is not a look-alike of @old.name', 'dies keine Nachahmung von @old.name ist'],
  ] as const)('gives %s with its day', (kind, english, german) => {
    const fact = sayingFact({ kind, target, at: UNTIL });
    expect(createWords('en', [en]).say(fact)).toBe(`On May 3, 2026 you said that ${english}`);
    expect(createWords('de', [de]).say(fact)).toBe(`Am 03.05.2026 hast du gesagt, dass ${german}`);
  });
});
