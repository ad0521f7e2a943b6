import { describe, expect, it } from 'vitest';
import type { MessageId } from '../../lib/words/message.ts';
import { createWords, type LocaleTable } from '../../lib/words/words.ts';

// The renderer knows no message by name, so the tests bring their own.
const id = (text: string) => text as MessageId;
const TABLE: LocaleTable = Object.fromEntries(
  Object.entries({
    plain: 'TikTok shows no badge here',
    gap: 'Possible look-alike of {name}',
    twice: '{name} and {name}',
    plural: { one: '{count} video', other: '{count} videos' },
    day: 'since {day}',
    month: 'since about {month}',
    nested: 'Not: {inner}',
  }).map(([key, text]) => [key, { text }]),
);
const english = createWords('en', [TABLE]);
const isolating = createWords('en', [TABLE], true);

describe('say', () => {
  it.each([
    [{ id: id('plain') }, 'TikTok shows no badge here'],
    [{ id: id('gap'), args: { name: '@x' } }, 'Possible look-alike of @x'],
    [{ id: id('gap') }, 'Possible look-alike of {name}'],
    [{ id: id('gap'), args: { name: '{name} $& $1' } }, 'Possible look-alike of {name} $& $1'],
    [{ id: id('twice'), args: { name: 'a' } }, 'a and a'],
    [{ id: id('plural'), args: { count: 1 } }, '1 video'],
    [{ id: id('plural'), args: { count: 1234 } }, '1,234 videos'],
    [{ id: id('plural') }, '{count} videos'],
    [{ id: id('day'), args: { day: { date: Date.UTC(2021, 8, 27) } } }, 'since Sep 27, 2021'],
    [
      { id: id('month'), args: { month: { month: Date.UTC(2026, 2, 31, 23, 59) } } },
      'since about March 2026',
    ],
    [{ id: id('nested'), args: { inner: { id: id('plural'), args: { count: 2 } } } }, 'Not: 2 videos'],
    [{ id: id('missing') }, 'missing'],
  ])('%j is %j', (message, expected) => {
    expect(english.say(message)).toBe(expected);
  });

  it('keeps names from the page apart from the sentence', () => {
    const name = '\u202eevil';
    expect(isolating.say({ id: id('gap'), args: { name } })).toBe(
      `Possible look-alike of \u2068${name}\u2069`,
    );
  });

  it('counts and dates in the reader’s language', () => {
    const german = createWords('de', [TABLE]);
    expect([german.number(12345), german.date(Date.UTC(2021, 8, 27)), german.direction]).toEqual([
      '12.345',
      '27.09.2021',
      'ltr',
    ]);
    expect(createWords('ar', [TABLE]).direction).toBe('rtl');
  });
});
