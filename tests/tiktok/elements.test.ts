import { describe, expect, it } from 'vitest';
import { firstShown, ownText } from '../../lib/tiktok/elements.ts';
import { HOST_NAME } from '../../lib/tiktok/markers.ts';
import { DOCUMENTS, linkedomDocument } from './documents.ts';
import { pageHtml } from './invented.ts';

describe.each(DOCUMENTS)('in %s', (_library, documentOf) => {
  const text = (html: string, max = 99) =>
    ownText(documentOf(pageHtml(`<p id="here">${html}</p>`)).getElementById('here'), max);

  it.each([
    ['plain', 'plain'],
    [' <b>a</b> <i>b<u>c</u></i>d ', 'a bcd'],
    [`a<${HOST_NAME}>ours<b>too</b></${HOST_NAME}>b`, 'ab'],
    ['a<svg><title>drawn</title><text>t</text></svg>b', 'ab'],
    ['a<script>1</script><style>2</style>b', 'ab'],
    ['a<!-- note -->b', 'ab'],
    ['a &amp; b', 'a & b'],
    ['', ''],
  ])('the text of %j is %j', (html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it('cuts', () => {
    expect(text('<b>abc</b><b>def</b>', 4)).toBe('abcd');
    expect(text('<b></b>'.repeat(5000))).toBe('');
    expect(ownText(null, 5)).toBe('');
  });

  it('passes over what is hidden', () => {
    const document = documentOf(
      pageHtml('<p hidden>1</p><p style="display: none">2</p><p style="color:red">3</p>'),
    );
    expect(firstShown(document, 'p')?.textContent).toBe('3');
    expect(firstShown(document, 'q')).toBeNull();
  });
});

it('reads however deep it lies, and walks no endless way around drawings', () => {
  const document = linkedomDocument(pageHtml(`<p id="here">${'<b>'.repeat(5000)}x</p>`));
  const here = document.getElementById('here');
  expect(ownText(here, 9)).toBe('x');
  here?.append(document.createElement('svg'));
  expect(ownText(here, 9)).toBe('');
});
