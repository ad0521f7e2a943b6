import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIXTURES, run, runProcess, schemaCheck, start } from './run.ts';

const check = schemaCheck('screen');

/** Standard error without its last line, which says how fast it went and differs from run to run. */
function withoutRate(stderr: string): string {
  const rate =
    /^screen: [\d,.]+ (?:rows? screened in|Zeilen? in) [\d,.]+ (?:seconds, [\d,.]+ a second|Sekunden verglichen, [\d,.]+ pro Sekunde)\n$/m;
  expect(stderr).toMatch(rate);
  return stderr.replace(rate, '');
}

function verdicts(stdout: string): Record<string, unknown>[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => {
      const verdict = JSON.parse(line);
      expect(check(verdict)).toEqual([]);
      return verdict;
    });
}

describe('screen', () => {
  it('gives one line per row, in order', async () => {
    const { code, stdout, stderr } = await run('screen', ['--known', 'known.csv', 'candidates.csv']);
    expect({ code, stderr: withoutRate(stderr) }).toEqual({ code: 0, stderr: '' });
    expect(verdicts(stdout)).toMatchObject([
      { handle: 'nilovarga', verdict: 'none', strength: null, target: null, reasons: [] },
      { handle: 'nilovarga_', verdict: 'look-alike', strength: 'strong', target: 'nilovarga' },
      { handle: 'nilovarga.fans', verdict: 'fan', target: 'nilovarga' },
      { handle: 'kiln_and_wheel', verdict: 'none', strength: null, target: null, reasons: [] },
    ]);
  });

  it('takes a missing or empty verified for unknown, which is never strong', async () => {
    const row = 'handle,displayName,followers\nnilovarga_,Nilo Varga,310\n';
    const { stdout } = await run('screen', ['--known', 'known.csv', '-'], row);
    expect(verdicts(stdout)).toMatchObject([{ handle: 'nilovarga_', target: 'nilovarga', strength: 'weak' }]);
  });

  it('keeps one line per row for handles that are none, and says which', async () => {
    const rows = 'handle,displayName\n,Nilo Varga\nnilo varga!,Nilo Varga\nmara,Mara\n';
    const { code, stdout, stderr } = await run('screen', ['--known', 'known.csv', '-'], rows);
    expect(code).toBe(0);
    expect(verdicts(stdout).map(({ handle }) => handle)).toEqual(['', 'nilo varga!', 'mara']);
    expect(withoutRate(stderr)).toBe(
      'screen: standard input: line 2: has no handle\n' +
        'screen: standard input: line 3: "nilo varga!" is not a TikTok handle; judged as it stands\n',
    );
  });

  it('says in German which rows are odd and what it leaves unread', async () => {
    const rows = `handle\nnilo varga!\n${'""\n'.repeat(21)}"mara`;
    const { code, stderr } = await run('screen', ['--known', 'known.csv', '--locale', 'de', '-'], rows);
    expect(code).toBe(2);
    const lines = withoutRate(stderr).trimEnd().split('\n');
    expect(lines.slice(0, 2)).toEqual([
      'screen: Standardeingabe: Zeile 2: „nilo varga!“ ist kein gültiger TikTok-Nutzername; wird so beurteilt, wie er dasteht',
      'screen: Standardeingabe: Zeile 3: hat keinen Nutzernamen',
    ]);
    expect(lines.slice(-2)).toEqual([
      'screen: Standardeingabe: Zeile 24: ein Anführungszeichen wird nie geschlossen',
      'screen: Standardeingabe: und 2 weitere Zeilen dieser Art',
    ]);
  });

  it('says how it is used', async () => {
    const { code, stdout } = await run('screen', ['--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(
      'Columns: handle, displayName, bio, followers, verified; only handle is required.',
    );
    expect((await run('screen', ['-h', '--locale', 'de'])).stdout).toContain('nur handle ist nötig');
  });

  it('reads standard input, reasons in German', async () => {
    const rows = readFileSync(`${FIXTURES}candidates.csv`, 'utf8');
    const english = verdicts((await run('screen', ['--known', 'known.csv', 'candidates.csv'])).stdout);
    const german = verdicts(
      (await run('screen', ['--known', 'known.csv', '--locale', 'de', '-'], rows)).stdout,
    );
    expect(german.map(({ verdict }) => verdict)).toEqual(english.map(({ verdict }) => verdict));
    expect(german[1]?.['reasons']).not.toEqual(english[1]?.['reasons']);
  });

  it('names files it cannot read and does the others', async () => {
    const files = ['missing.csv', 'user-detail.json', 'candidates.csv'];
    const { code, stdout, stderr } = await runProcess('screen', ['--known', 'known.csv', ...files]);
    expect(code).toBe(2);
    expect(verdicts(stdout)).toHaveLength(4);
    expect(withoutRate(stderr).trimEnd().split('\n')).toEqual([
      'screen: missing.csv: there is no such file',
      expect.stringMatching(/^screen: user-detail\.json: has no column "handle"/),
    ]);
  });

  it('judges nothing without its known list', async () => {
    const { code, stdout, stderr } = await run('screen', ['--known', 'missing.csv', 'candidates.csv']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('screen: missing.csv: there is no such file\n');
  });

  it('ends quietly when its reader goes', async () => {
    const child = start('screen', ['--known', 'known.csv', '-']);
    let stderr = '';
    child.stderr.on('data', (text: Buffer) => {
      stderr += text;
    });
    child.stdin.end(`handle\n${'nilovarga_\n'.repeat(100_000)}`);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'close');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('names at most 20 odd rows', async () => {
    const { stdout, stderr } = await run(
      'screen',
      ['--known', 'known.csv', '-'],
      `handle,bio\n${',x\n'.repeat(50)}`,
    );
    expect(verdicts(stdout)).toHaveLength(50);
    const lines = withoutRate(stderr).trimEnd().split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('screen: standard input: and 30 more rows like these');
  });
});
