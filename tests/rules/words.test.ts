// Holds the word tables of rules and purpose in both languages to each other and to the words this project does not use of people.

import { describe, expect, it } from 'vitest';
import { RULES } from '../../lib/rules/catalog.ts';
import dePurpose from '../../lib/words/de/purpose.json' with { type: 'json' };
import de from '../../lib/words/de/rules.json' with { type: 'json' };
import deSignals from '../../lib/words/de/signals.json' with { type: 'json' };
import enPurpose from '../../lib/words/en/purpose.json' with { type: 'json' };
import en from '../../lib/words/en/rules.json' with { type: 'json' };
import enSignals from '../../lib/words/en/signals.json' with { type: 'json' };

interface Entry {
  readonly text: string | Readonly<Record<string, string>>;
  readonly note: string;
}

const EN: Readonly<Record<string, Entry>> = { ...en, ...enSignals, ...enPurpose };
const DE: Readonly<Record<string, Entry>> = { ...de, ...deSignals, ...dePurpose };
const NOT_SAID =
  /\b(fake|scam|fraud|trust|safe|impostor|betrüger|betrug|vertrauen|seriös|echtheit|sie|ihr|ihre)\b/i;
const BARE_VERIFIED = /\b(verified|verifiziert)\b/i;

function forms({ text }: Entry): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

function gaps(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').toSorted();
}

describe('the words of the rules', () => {
  it('have the same ids in both languages', () => {
    expect(Object.keys(DE)).toEqual(Object.keys(EN));
  });

  it('are kept apart by group: the popup draws requirements before the words of signals are loaded', () => {
    const signals = RULES.filter(({ group }) => group === 'signal').map(({ id }) => `rule.${id}`);
    const isSignals = (id: string) => signals.some((rule) => id === rule || id.startsWith(`${rule}.`));
    expect(Object.keys(enSignals).filter((id) => !isSignals(id))).toEqual([]);
    expect(Object.keys(en).filter(isSignals)).toEqual([]);
  });

  it.each(Object.keys(EN))('%s', (id) => {
    const [english, german] = [EN[id], DE[id]];
    if (!english || !german) throw new Error(`missing in one language: ${id}`);
    const wanted = gaps(forms(english)[0] ?? '');
    for (const text of [...forms(english), ...forms(german)]) {
      expect(gaps(text)).toEqual(wanted);
      expect(text).not.toMatch(NOT_SAID);
      expect(text).not.toMatch(BARE_VERIFIED);
    }
    expect(german.note).toBe(english.note);
    for (const gap of wanted) expect(english.note).toContain(`{${gap}}`);
    expect(typeof german.text).toBe(typeof english.text);
  });
});
