import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { loadKnown } from '../../lib/cli/known-lists.ts';
import type { InputReading } from '../../lib/cli/read-input.ts';
import { createReport } from '../../lib/cli/report.ts';
import { type Locale, wordsFor } from '../../lib/cli/words-for.ts';
import { bundledKnown } from '../../lib/known/bundled.ts';
import { message } from '../../lib/words/message.ts';

const FILES: Readonly<Record<string, string>> = {
  'own.csv': 'handle,displayName\nnilovarga,Nilo Varga\n',
  'more.csv': 'handle,displayName\nnilovarga,Nilo V.\nmara.tonwerk,Mara\n',
  'odd.csv': 'handle,displayName\nno handle,X\nmara.tonwerk,Mara\n',
  'other.csv': 'name\nMara\n',
};

async function load(known: string[], knownAlso: string[] = [], locale: Locale = 'en') {
  let said = '';
  const stderr = new Writable({
    write(chunk, _, done) {
      said += chunk;
      done();
    },
  });
  const read = async (name: string): Promise<InputReading> => {
    const text = FILES[name];
    return text === undefined
      ? { kind: 'problem', problem: message('terminal.file.missing') }
      : { kind: 'text', text };
  };
  const report = createReport('test', stderr, wordsFor(locale));
  const accounts = await loadKnown({ known, knownAlso }, read, report);
  return { names: accounts?.map(({ handle, displayName }) => `${handle} ${displayName}`) ?? null, said };
}

describe('loadKnown', () => {
  it('gives the bundled list where none is named, and extends it', async () => {
    const bundled = bundledKnown().length;
    expect((await load([])).names).toHaveLength(bundled);
    expect((await load([], ['own.csv'])).names).toHaveLength(bundled + 1);
  });

  it.each([
    [['own.csv'], [], ['nilovarga Nilo Varga']],
    [['own.csv'], ['more.csv'], ['nilovarga Nilo V.', 'mara.tonwerk Mara']],
    [['more.csv', 'own.csv'], [], ['nilovarga Nilo Varga', 'mara.tonwerk Mara']],
  ])('puts %j and %j together, the later entry counts', async (known, also, names) => {
    expect(await load(known, also)).toEqual({ names, said: '' });
  });

  it('leaves out lines it cannot read and says so', async () => {
    const { names, said } = await load(['odd.csv']);
    expect(names).toEqual(['mara.tonwerk Mara']);
    expect(said).toBe('test: odd.csv: line 2: "no handle" is not a TikTok handle\n');
    const german = await load(['odd.csv', 'other.csv'], [], 'de');
    expect(german.said).toBe(
      'test: odd.csv: Zeile 2: „no handle“ ist kein gültiger TikTok-Nutzername\n' +
        'test: other.csv: hat in der ersten Zeile keine Spalte „handle“\n',
    );
  });

  it.each([
    [['none.csv'], 'test: none.csv: there is no such file\n'],
    [['own.csv', 'other.csv'], /^test: other\.csv: .*"handle".*\n$/],
  ])('gives nothing where a whole list of %j is missing', async (known, line) => {
    const { names, said } = await load(known);
    expect(names).toBeNull();
    expect(said).toMatch(line);
  });
});
