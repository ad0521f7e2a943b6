import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInspectArguments, parseScreenArguments } from '../../lib/cli/arguments.ts';
import { wordsFor } from '../../lib/cli/words-for.ts';

const CLOCK = Date.parse('2026-11-22T09:30:00Z');

describe('parseInspectArguments', () => {
  it('fills in what is not said', () => {
    expect(parseInspectArguments(['page.html'], CLOCK)).toEqual({
      kind: 'run',
      options: {
        files: ['page.html'],
        known: [],
        knownAlso: [],
        handle: null,
        now: CLOCK,
        locale: 'en',
        format: 'json',
        answers: [],
      },
    });
  });

  it('takes every option, lists more than once, and files in their order', () => {
    const args =
      '--known a.csv --known b.csv --known-also c.csv --handle @Mara.L --now 2026-01-02 --locale de-AT --format text --answers o.json --answers p.json z.json - a.html';
    expect(parseInspectArguments(args.split(' '), CLOCK)).toEqual({
      kind: 'run',
      options: {
        files: ['z.json', '-', 'a.html'],
        known: ['a.csv', 'b.csv'],
        knownAlso: ['c.csv'],
        handle: 'mara.l',
        now: Date.parse('2026-01-02T00:00:00Z'),
        locale: 'de',
        format: 'text',
        answers: ['o.json', 'p.json'],
      },
    });
  });

  it.each([
    ['2026-11-22', '2026-11-22T00:00:00.000Z'],
    ['2026-11-22T10:20', '2026-11-22T10:20:00.000Z'],
    ['2026-11-22T10:20:30.5', '2026-11-22T10:20:30.500Z'],
    ['2026-11-22T10:20:30Z', '2026-11-22T10:20:30.000Z'],
    ['2026-11-22T10:20:30+02:00', '2026-11-22T08:20:30.000Z'],
  ])('reads the time %s as %s, whatever the zone of the machine', (now, iso) => {
    const parsed = parseInspectArguments(['--now', now, 'f'], CLOCK);
    expect(parsed.kind === 'run' && new Date(parsed.options.now).toISOString()).toBe(iso);
  });

  it.each([
    [[], 'No file given'],
    [['--kown', 'a.csv', 'f'], "Unknown option '--kown'"],
    [['f', '--known'], "Option '--known' needs a value"],
    [['--known', '--handle', 'mara'], "Option '--known' needs a value"],
    [['--help=yes', 'f'], "Option '--help' takes no value"],
    [['f', '-x'], "Unknown option '-x'"],
    [['--now', 'yesterday', 'f'], "'yesterday' is not a time"],
    [['--now', '2026-13-01', 'f'], "'2026-13-01' is not a time"],
    [['--handle', 'no handle', 'f'], "'no handle' is not a TikTok handle"],
    [['--locale', 'fr', 'f'], "Unknown locale 'fr'"],
    [['--format', 'xml', 'f'], "Unknown format 'xml'"],
    [['-', '-'], 'Standard input'],
    [['--known', '-', '-'], 'Standard input'],
  ])('refuses %j in one sentence', (args, start) => {
    const parsed = parseInspectArguments(args, CLOCK);
    expect(parsed.kind).toBe('problem');
    if (parsed.kind !== 'problem') return;
    const said = wordsFor('en').say(parsed.problem);
    expect(said.startsWith(start)).toBe(true);
    expect(said).not.toContain('\n');
    expect(said).not.toMatch(/[{}]/);
    expect(parsed.locale).toBe('en');
  });

  it.each([
    [['--locale', 'de'], 'Keine Datei angegeben; „-“ liest die Standardeingabe'],
    [['--kown', 'a.csv', '--locale=de-AT', 'f'], 'Unbekannte Option „--kown“'],
    [['--locale', 'de', 'f', '--known'], 'Die Option „--known“ braucht einen Wert'],
    [
      ['--locale', 'fr', '--locale', 'de', '--format', 'xml', 'f'],
      'Unbekanntes Format „xml“; es gibt json und text',
    ],
  ])('refuses %j in the language asked for', (args, sentence) => {
    const parsed = parseInspectArguments(args, CLOCK);
    expect(parsed.kind === 'problem' && wordsFor(parsed.locale).say(parsed.problem)).toBe(sentence);
  });

  it.each([
    [['--help'], 'en'],
    [['-h', 'f'], 'en'],
    [['f', '--help', '--format', 'xml'], 'en'],
    [['--help', '--locale', 'de'], 'de'],
    [['--help', '--locale', 'fr'], 'en'],
  ])('answers %j with help', (args, locale) => {
    expect(parseInspectArguments(args, CLOCK)).toEqual({ kind: 'help', locale });
  });

  it('answers anything in one of three ways', () => {
    const word = fc.oneof(
      fc.constantFrom('--known', '--locale', '-h', '--help', '--', '-', '--now=', '--__proto__', 'de', '=x'),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (args) => {
        const parsed = parseInspectArguments(args, CLOCK);
        if (parsed.kind === 'problem') expect(wordsFor('en').say(parsed.problem)).not.toMatch(/^terminal\./);
      }),
    );
  });
});

describe('parseScreenArguments', () => {
  it('takes lists, a language and files', () => {
    expect(parseScreenArguments(['--known', 'k.csv', '--locale', 'de', 'c.csv'])).toEqual({
      kind: 'run',
      options: { files: ['c.csv'], known: ['k.csv'], knownAlso: [], locale: 'de' },
    });
  });

  it('knows none of the options that only inspect has', () => {
    expect(parseScreenArguments(['--handle', 'mara', 'c.csv']).kind).toBe('problem');
  });
});
