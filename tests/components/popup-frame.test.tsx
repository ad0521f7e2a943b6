// @vitest-environment happy-dom
// The frame around everything: landmarks, language, foot.

import { describe, expect, it } from 'vitest';
import { PopupFrame } from '../../components/popup/PopupFrame.tsx';
import { LOCALES, show, textOf, wordsOf } from './show.tsx';

describe('PopupFrame', () => {
  it.each(LOCALES)('has landmarks, language and direction in %s', (locale) => {
    const root = show(
      <PopupFrame>
        <p>content</p>
      </PopupFrame>,
      wordsOf(locale),
    );
    expect(root.querySelector('.popup')?.getAttribute('lang')).toBe(locale);
    expect(root.querySelector('.popup')?.getAttribute('dir')).toBe('ltr');
    expect(textOf(root.querySelector('main'))).toBe('content');
    expect(textOf(root.querySelector('footer'))).toMatch(/TikTok\.$/);
  });
});
