import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIXTURES, NOW, run, runProcess, schemaCheck } from './run.ts';

const check = schemaCheck('inspect');
const KNOWN = ['--now', NOW, '--known', 'known.csv'];

async function inspect(...args: string[]) {
  const result = await run('inspect', args);
  const output = JSON.parse(result.stdout);
  expect(check(output)).toEqual([]);
  return { ...result, output };
}

describe('inspect', () => {
  it('merges files about one account and says everything the schema asks for', async () => {
    const { code, stderr, output } = await inspect(...KNOWN, 'item-list.json', 'user-detail.json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(output.accounts).toHaveLength(1);
    expect(output.accounts[0]).toMatchObject({
      handle: 'mara.tonwerk',
      displayName: 'Mara Tonwerk',
      badge: { state: 'absent', imitations: [] },
      kind: { type: 'business', labels: ['seller'], category: 'Arts & Crafts' },
      age: { isEstimate: true, displayNameChangedAt: '2026-01-05T09:00:00.000Z' },
      stats: { followers: 18_243, following: 64, likes: 301_688, videos: 3, rounded: [] },
      posts: { count: 3, medianViews: 4_650 },
      lookalikes: [],
    });
    expect(output.accounts[0].age.createdAt).toMatch(/^2021-03-04T/);
    expect(output.accounts[0].readiness.requirements.outcomes.length).toBeGreaterThan(5);
    expect(output.accounts[0].readiness.signals.outcomes.length).toBeGreaterThan(0);
  });

  it('reads a saved page, and says since when and with what evidence', async () => {
    const { output } = await inspect(...KNOWN, 'profile.html');
    expect(output.accounts).toHaveLength(1);
    expect(output.accounts[0]).toMatchObject({
      handle: 'nilovarga',
      badge: { state: 'present' },
      kind: { type: 'personal', labels: [] },
      age: { createdAt: '2020-06-01T08:03:00.000Z', isEstimate: false, days: 2364 },
      stats: { followers: 2_412_345 },
      posts: { count: null },
    });
    expect(output.accounts[0].badge.evidence).toContainEqual({
      source: 'data-tag',
      shows: true,
      at: '2026-11-22T00:00:00.000Z',
    });
  });

  it('finds look-alikes and fan accounts in a list, and accuses nobody who has the badge', async () => {
    const { output } = await inspect(...KNOWN, 'search-users.json');
    const found = output.accounts.map(
      ({ handle, lookalikes }: { handle: string; lookalikes: { target: string; relation: string }[] }) => [
        handle,
        lookalikes.map(({ target, relation }) => `${relation} ${target}`),
      ],
    );
    expect(found).toEqual([
      ['nilovarga', []],
      ['nilovarga_', ['look-alike nilovarga']],
      ['nilovarga.fans', ['fan nilovarga']],
    ]);
  });

  it('speaks German, with the same values', async () => {
    const english = await inspect(...KNOWN, 'user-detail.json');
    const german = await inspect(...KNOWN, '--locale', 'de', 'user-detail.json');
    const texts = (output: typeof english.output) =>
      output.accounts[0].readiness.requirements.outcomes.map(({ title }: { title: string }) => title);
    expect(german.output.accounts[0].stats).toEqual(english.output.accounts[0].stats);
    expect(texts(german.output)).not.toEqual(texts(english.output));
  });

  it('compares with the bundled list where none is given', async () => {
    const { output } = await inspect('--now', NOW, 'search-users.json');
    expect(output.accounts.flatMap(({ lookalikes }: { lookalikes: unknown[] }) => lookalikes)).toEqual([]);
    const extended = await inspect('--now', NOW, '--known-also', 'known.csv', 'search-users.json');
    expect(extended.output.accounts[1].lookalikes[0].target).toBe('nilovarga');
  });

  it('gives only the account asked for', async () => {
    const { output } = await inspect(
      ...KNOWN,
      '--handle',
      '@NiloVarga_',
      'search-users.json',
      'user-detail.json',
    );
    expect(output.accounts.map(({ handle }: { handle: string }) => handle)).toEqual(['nilovarga_']);
  });

  it('lists pages that show a state and no account', async () => {
    const { code, output } = await inspect(...KNOWN, 'not-found.html');
    expect(code).toBe(0);
    expect(output.accounts).toEqual([]);
    expect(output.pages).toMatchObject([{ file: 'not-found.html', state: 'not-found' }]);
  });

  it('reads standard input', async () => {
    const text = readFileSync(`${FIXTURES}user-detail.json`, 'utf8');
    const { code, stdout } = await run('inspect', [...KNOWN, '-'], text);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).accounts[0].handle).toBe('mara.tonwerk');
  });

  it('names every input it cannot read, in one line each, and does the others', async () => {
    const files = ['missing.json', '.', 'known.csv', 'user-detail.json', '-'];
    const { code, stdout, stderr } = await runProcess('inspect', [...KNOWN, ...files], '{"userInfo":');
    expect(code).toBe(2);
    const output = JSON.parse(stdout);
    expect(check(output)).toEqual([]);
    expect(output.accounts.map(({ handle }: { handle: string }) => handle)).toEqual(['mara.tonwerk']);
    const lines = stderr.trimEnd().split('\n');
    expect(lines.map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
      'inspect: missing.json',
      'inspect: .',
      'inspect: known.csv',
      'inspect: standard input',
    ]);
    expect(lines[0]).toBe('inspect: missing.json: there is no such file');
    expect(stderr).not.toMatch(/ at |\.ts:\d/);
  });

  it.each([
    [['--known', 'missing.csv', 'user-detail.json'], 'inspect: missing.csv: there is no such file\n'],
    [['--known', 'third-party.json', 'user-detail.json'], /^inspect: third-party\.json: \S.*\n$/],
    [['--oops', 'user-detail.json'], /^inspect: Unknown option '--oops' .*\n$/],
    [[], /^inspect: No file given.*\n$/],
  ])('stops at %j with one line, before any answer', async (args, line) => {
    const { code, stdout, stderr } = await run('inspect', args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(line);
  });

  it.each([
    [['--known', 'missing.csv', 'user-detail.json'], 'inspect: missing.csv: diese Datei gibt es nicht\n'],
    [
      ['--handle', 'no handle', 'user-detail.json'],
      'inspect: „no handle“ ist kein gültiger TikTok-Nutzername (mehr dazu mit --help)\n',
    ],
    [['--oops'], 'inspect: Unbekannte Option „--oops“ (mehr dazu mit --help)\n'],
  ])('says in German why it stops at %j', async (args, line) => {
    const result = await run('inspect', ['--locale', 'de', ...args]);
    expect(result).toEqual({ code: 2, stdout: '', stderr: line });
  });

  it('says in German which input it cannot read', async () => {
    const files = ['missing.json', 'third-party.json', '-'];
    const { code, stderr } = await run('inspect', [...KNOWN, '--locale', 'de', ...files], '{"userInfo":');
    expect(code).toBe(2);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'inspect: missing.json: diese Datei gibt es nicht',
      'inspect: third-party.json: ist JSON, aber keine Daten von TikTok, die Ticklens kennt',
      'inspect: Standardeingabe: sieht nach JSON aus, ist aber nicht lesbar: abgeschnitten, beschädigt oder endlos verschachtelt',
    ]);
  });

  it('prints a summary to read, in the language asked for', async () => {
    const text = (locale: string) =>
      run('inspect', [
        ...KNOWN,
        '--format',
        'text',
        '--locale',
        locale,
        'user-detail.json',
        'not-found.html',
      ]);
    const [english, german] = [await text('en'), await text('de')];
    expect(english.stdout).toContain('Mara Tonwerk  @mara.tonwerk\n');
    expect(english.stdout).toContain('TikTok shows no badge here');
    expect(english.stdout).toMatch(/^not-found\.html: .+/m);
    expect(german.stdout).toContain('TikTok zeigt hier kein Abzeichen');
    expect(german.stdout).not.toMatch(/[a-z]+\.[a-z]+\.[a-z]+\.[a-z]+/);
  });

  it('says how it is used', async () => {
    const { code, stdout, stderr } = await run('inspect', ['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const option of ['--known', '--known-also', '--handle', '--now', '--locale', '--format']) {
      expect(stdout).toContain(option);
    }
    const german = await run('inspect', ['--help', '--locale', 'de']);
    expect(german.stdout).toContain('\n  --known DATEI.csv       mit diesen bekannten Konten vergleichen');
    expect(german.stdout).toContain('\n  --locale en|de          Sprache');
  });
});
