// @vitest-environment happy-dom
// The outline that popup.html brings is the one that is drawn while the page is read, so that nothing jumps in between.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PopupFrame } from '../../../components/popup/PopupFrame.tsx';
import { Loading } from '../../../components/states/Loading.tsx';
import { show, wordsOf } from '../show.tsx';

const PAGE = join(import.meta.dirname, '..', '..', '..', 'entrypoints', 'popup', 'index.html');
const WORDS_OF_FOOT = /<p>.*?<\/p>/;

function outlineOf(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  copy.querySelector('h1')?.remove();
  for (const name of ['lang', 'dir']) copy.removeAttribute(name);
  const html = copy.outerHTML.replace(/<!--.*?-->/gs, '').replace(/\s*\n\s*/g, '');
  return html.replace(/> </g, '><').replace(WORDS_OF_FOOT, '<p></p>');
}

it('is the same in the page and in the component, but for words', () => {
  const drawn = show(
    <PopupFrame>
      <Loading />
    </PopupFrame>,
    wordsOf('en'),
  ).querySelector('.popup');
  const page = new DOMParser()
    .parseFromString(readFileSync(PAGE, 'utf8'), 'text/html')
    .querySelector('.popup');
  if (!drawn || !page) throw new Error('no outline');
  expect(outlineOf(page)).toBe(outlineOf(drawn));
  expect(page.textContent?.trim()).toBe('');
});
