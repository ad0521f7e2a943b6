import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../lib/cli/parse-html.ts';

describe('parseHtml', () => {
  it('gives the elements, attributes, texts and scripts of a page', () => {
    const page = parseHtml(
      '<html lang=en><head><title>A &amp; B</title></head><body><h1 data-e2e="user-title">nilo</h1>' +
        '<svg viewBox="0 0 48 48"><circle fill="#20D5EC"/><path d="M1"/></svg><script id="s">{"a":"</b>"}</script>',
    );
    expect(page.title).toBe('A & B');
    expect(page.documentElement.lang).toBe('en');
    expect(page.querySelector('[data-e2e="user-title"]')?.textContent).toBe('nilo');
    expect(page.querySelectorAll('svg > *')).toHaveLength(2);
    expect(page.getElementById('s')?.textContent).toBe('{"a":"</b>"}');
  });

  it.each(['', '   ', 'no markup', '{"a":1}', '<', '<p data-e2e="x">a<p>b'])(
    'makes a document of %j',
    (text) => {
      const page = parseHtml(text);
      expect(page.body).not.toBeNull();
      expect(page.title).toBe('');
      expect(page.querySelector('[data-e2e="y"]')).toBeNull();
    },
  );

  it('never throws, and never nests deeper than 512 and the root', () => {
    const names = fc.constantFrom(
      'p',
      'div',
      'svg',
      'title',
      'li',
      'script',
      'table',
      'form',
      'template',
      'a',
    );
    const tag = fc.tuple(fc.constantFrom('<', '</'), names, fc.constantFrom('>', '/>', ' a="b">', ' '));
    const piece = fc.oneof(
      tag.map((parts) => parts.join('')),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.integer({ min: 1, max: 60 }), (pieces, times) => {
        const page = parseHtml(pieces.join('').repeat(times));
        for (const element of page.querySelectorAll('*')) expect(depthOf(element)).toBeLessThanOrEqual(516);
      }),
      { numRuns: 150 },
    );
  });
});

function depthOf(element: Element): number {
  let depth = 0;
  for (let node: Element | null = element; node; node = node.parentElement) depth += 1;
  return depth;
}
