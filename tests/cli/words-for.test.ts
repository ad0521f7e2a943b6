import { describe, expect, it } from 'vitest';
import { inspectUsage, screenUsage } from '../../lib/cli/usage.ts';
import { type Locale, wordsFor } from '../../lib/cli/words-for.ts';
import terminal from '../../lib/words/en/terminal.json' with { type: 'json' };
import { sourceFiles } from '../house/source-files.ts';

const sources = sourceFiles(['lib', 'components', 'entrypoints']);

describe("the terminal's own words", () => {
  it('are all said somewhere', () => {
    const code = sources.map(({ text }) => text).join('\n');
    expect(Object.keys(terminal).filter((id) => !code.includes(`'${id}'`))).toEqual([]);
  });

  it('burden no page of the extension', () => {
    const carriers = sources.filter(({ imports }) =>
      imports.some((file) => /terminal\.json|known\/csv\.ts|tiktok\/saved\.ts/.test(file)),
    );
    const rooms = new Set(carriers.map(({ path }) => path.split('/').slice(0, 2).join('/')));
    expect([...rooms].sort()).toEqual(['lib/cli', 'lib/known', 'lib/words']);
  });

  it.each(['en', 'de'] as const)('make help texts in %s that fit a terminal', (locale: Locale) => {
    const words = wordsFor(locale);
    for (const text of [inspectUsage(words), screenUsage(words)]) {
      expect(text).not.toMatch(/[{}]|terminal\./);
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(125);
    }
  });
});
