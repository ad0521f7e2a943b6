// @vitest-environment happy-dom
// Whether the page is dark: by what it paints, whatever the browser makes of the colour, and never a reason to show nothing.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageTheme } from '../../entrypoints/tiktok.content/page-theme.ts';

function painted(body: string, root: string, prefersDark = false): 'light' | 'dark' {
  const colorOf = (element: Element) => (element === document.body ? body : root);
  vi.spyOn(window, 'getComputedStyle').mockImplementation(
    // Of the styles only this one is read.
    (element) => ({ backgroundColor: colorOf(element) }) as CSSStyleDeclaration,
  );
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    Object.assign(new EventTarget(), { matches: prefersDark && query.includes('dark') } as MediaQueryList),
  );
  return pageTheme(window);
}

afterEach(() => {
  vi.restoreAllMocks();
});

const CLEAR = 'rgba(0, 0, 0, 0)';

describe('pageTheme', () => {
  it.each([
    ['TikTok’s dark page', 'rgb(18, 18, 18)', CLEAR, 'dark'],
    ['a white page', 'rgb(255, 255, 255)', CLEAR, 'light'],
    ['a body that nothing is painted on', CLEAR, 'rgb(18, 18, 18)', 'dark'],
    ['a body of its own colour before that of the root', 'rgb(255, 255, 255)', 'rgb(18, 18, 18)', 'light'],
    ['half a colour', 'rgba(18, 18, 18, 0.5)', CLEAR, 'dark'],
  ] as const)('goes by %s', (_what, body, root, theme) => {
    for (const prefersDark of [true, false]) expect(painted(body, root, prefersDark)).toBe(theme);
  });

  it.each([CLEAR, '', 'oklch(0.2 0 0)', 'color(srgb 0.1 0.1 0.1)', 'Canvas', 'rgb(', 'x'.repeat(100_000)])(
    'goes by what the person asked for where no colour can be told: %.30s',
    (color) => {
      expect(painted(color, color, true)).toBe('dark');
      expect(painted(color, color, false)).toBe('light');
    },
  );

  it('knows a page without a body', () => {
    vi.spyOn(document, 'body', 'get').mockReturnValue(null as never);
    expect(painted('', 'rgb(18, 18, 18)')).toBe('dark');
  });
});
