// Holds the locale files to each other: same strings, same gaps, a note for translators, plural forms that the language
// has, and none of the words that are banned from this product.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>>;
type Entry = { text: string | Forms; note: string };
type Table = Record<string, Entry>;

const WORDS = join(import.meta.dirname, '..', '..', 'lib', 'words');
const LOCALES = ['en', 'de'] as const;
const TABLES = readdirSync(join(WORDS, 'en')).filter((name) => name.endsWith('.json'));

/** Words that accuse or promise; the bare "verified" may only stand for TikTok's own badge or be quoted. */
const BANNED: Readonly<Record<(typeof LOCALES)[number], RegExp>> = {
  en: /\b(fakes?|scam\w*|fraud\w*|impost[eo]r\w*|trust score|trusted|bots?|bought followers)\b/i,
  de: /\b(fakes?|gefälscht\w*|fälschung\w*|betrug\w*|betrüger\w*|schwindel\w*|hochstapler\w*|vertrauenswürdig\w*|bots?)\b/i,
};

function table(locale: string, name: string): Table {
  return JSON.parse(readFileSync(join(WORDS, locale, name), 'utf8'));
}

function textsOf(entry: Entry): string[] {
  return typeof entry.text === 'string' ? [entry.text] : Object.values(entry.text);
}

function gapsOf(entry: Entry): string[] {
  return [...new Set(textsOf(entry).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();
}

describe.each(TABLES)('%s', (name) => {
  const english = table('en', name);

  it('holds strings', () => {
    expect(Object.keys(english).length).toBeGreaterThan(0);
  });

  it('has no id twice in another table', () => {
    const others = TABLES.filter((other) => other !== name).flatMap((other) =>
      Object.keys(table('en', other)),
    );
    expect(Object.keys(english).filter((id) => others.includes(id))).toEqual([]);
  });

  it.each(LOCALES)('in %s has the same ids in the same order', (locale) => {
    expect(Object.keys(table(locale, name))).toEqual(Object.keys(english));
  });

  it.each(LOCALES)('in %s has the same gaps and notes', (locale) => {
    for (const [id, entry] of Object.entries(table(locale, name))) {
      const original = english[id];
      expect(original && gapsOf(original), id).toEqual(gapsOf(entry));
      expect(entry.note, id).toBe(original?.note);
      expect(entry.note.length, id).toBeGreaterThan(9);
      expect(
        textsOf(entry).every((text) => text.trim().length > 0),
        id,
      ).toBe(true);
    }
  });

  it.each(LOCALES)('in %s has every plural form that the language has', (locale) => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const [id, entry] of Object.entries(table(locale, name))) {
      if (typeof entry.text !== 'string')
        expect(Object.keys(entry.text).sort(), id).toEqual([...forms].sort());
    }
  });

  it.each(LOCALES)('in %s accuses nobody and promises nothing', (locale) => {
    const hits = Object.entries(table(locale, name)).filter(([, entry]) =>
      textsOf(entry).some((text) => BANNED[locale].test(text)),
    );
    expect(hits.map(([id]) => id)).toEqual([]);
  });
});
