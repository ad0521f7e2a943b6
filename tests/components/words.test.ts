// What the words of badge and popup must never say. That both languages say the same is tests/words/locales.test.ts.

import { describe, expect, it } from 'vitest';
import badgeDe from '../../lib/words/de/badge.json' with { type: 'json' };
import cardDe from '../../lib/words/de/card.json' with { type: 'json' };
import growthDe from '../../lib/words/de/growth.json' with { type: 'json' };
import memoryDe from '../../lib/words/de/memory.json' with { type: 'json' };
import popupDe from '../../lib/words/de/popup.json' with { type: 'json' };
import badgeEn from '../../lib/words/en/badge.json' with { type: 'json' };
import cardEn from '../../lib/words/en/card.json' with { type: 'json' };
import growthEn from '../../lib/words/en/growth.json' with { type: 'json' };
import memoryEn from '../../lib/words/en/memory.json' with { type: 'json' };
import popupEn from '../../lib/words/en/popup.json' with { type: 'json' };
import type { LocaleEntry } from '../../lib/words/words.ts';

type Table = Readonly<Record<string, LocaleEntry & { readonly note: string }>>;

const TABLES: readonly (readonly [string, Table, Table])[] = [
  ['badge', badgeEn, badgeDe],
  ['card', cardEn, cardDe],
  ['popup', popupEn, popupDe],
  ['growth', growthEn, growthDe],
  ['memory', memoryEn, memoryDe],
];

// Verdicts on people, marks and promises nobody can keep.
const BANNED = {
  en: /\b(fake|scam|fraud|trust|safe|verif|bogus|suspicious|score|grade)/i,
  de: /(fake|betrug|betrüg|schwindel|vertrau|sicher|verifiz|gefälscht|verdächtig|\bnote\b|\bSie\b|\bIhr(e[mnrs]?)?\b)/,
};

function textsOf({ text }: LocaleEntry): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

function gapsOf(entry: LocaleEntry): readonly string[] {
  return [...new Set(textsOf(entry).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();
}

describe.each(TABLES)('%s words', (_, en, de) => {
  it.each(Object.entries({ en, de }))('say nothing banned in %s', (locale, table) => {
    const banned = locale === 'de' ? BANNED.de : BANNED.en;
    const wrong = Object.values(table)
      .flatMap(textsOf)
      .filter((text) => banned.test(text));
    expect(wrong).toEqual([]);
  });

  it('hold no markup and no empty text', () => {
    const wrong = [...Object.values(en), ...Object.values(de)]
      .flatMap(textsOf)
      .filter((text) => /[<>&]|^\s*$/.test(text));
    expect(wrong).toEqual([]);
  });

  it('mention in the note every gap of the text', () => {
    const wrong = Object.entries(en).filter(([, entry]) =>
      gapsOf(entry).some((gap) => !entry.note.includes(gap) && gap !== '{count}' && gap !== '{total}'),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });
});
