// Whether the page is dark, told from the colour it really paints: TikTok's theme marks are not documented.

/** Below this relative luminance (0 black, 1 white) a background counts as dark. */
const DARK_BELOW_LUMINANCE = 0.4;
const CHANNELS = /^rgba?\((\d+),\s*(\d+),\s*(\d+)(?:,\s*([\d.]+))?\)$/;

/** Gives the page's theme from its own background, else from what the person asked the browser for. */
export function pageTheme(window: Window): 'light' | 'dark' {
  const { body, documentElement } = window.document;
  for (const element of [body, documentElement].filter(Boolean)) {
    const luminance = luminanceOf(window.getComputedStyle(element).backgroundColor);
    if (luminance !== null) return luminance < DARK_BELOW_LUMINANCE ? 'dark' : 'light';
  }
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Perceived brightness after ITU-R BT.709; null for a see-through or unreadable colour. */
function luminanceOf(color: string): number | null {
  const match = CHANNELS.exec(color);
  if (!match || match[4] === '0') return null;
  return (0.2126 * Number(match[1]) + 0.7152 * Number(match[2]) + 0.0722 * Number(match[3])) / 255;
}
