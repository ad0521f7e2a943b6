// The frame of a page: head, empty root, data, scripts; and the headers it is served with.

import { objectId } from '../people/identity.ts';
import type { Settings } from '../settings.ts';

/** A whole answer to a request for a page or file. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A page before it is framed. `data` maps the ids of script tags to what they hold. */
export interface PageParts {
  readonly title: string;
  readonly settings: Settings;
  readonly data: Readonly<Record<string, unknown>>;
  /** Counts page loads: attribute order and class names differ from one to the next. */
  readonly load: number;
}

const STYLES = ['frame', 'profile', 'grid', 'notices', 'lists', 'rows', 'overlays']
  .map((name) => `<link rel="stylesheet" href="/assets/${name}.css">`)
  .join('\n');
const HTML = 'text/html; charset=utf-8';

/**
 * The policy's form follows yt-dlp issue 17393 (2026-08) and tiktok-signature pull request 185: nonce and hosts for
 * scripts, everything for connections, inline styles allowed.
 */
function policy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'unsafe-eval' 'report-sample' https://www.tiktok.com/assets/`,
    "connect-src * 'unsafe-inline' blob: data:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'self'",
  ].join('; ');
}

/** Makes text safe between the tags of HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Gives a page's hashed name of a class, for pages that no script draws. */
export function className(build: string, name: string): string {
  return `css-${objectId(build + name).slice(0, 6)}-${build}--${name}`;
}

function dataScript(id: string, value: unknown, load: number): string {
  // TikTok writes slashes and angle brackets as escapes, so that no end tag can appear in the data.
  const json = JSON.stringify(value)
    .replaceAll('/', '\\u002F')
    .replaceAll('<', '\\u003C')
    .replaceAll('>', '\\u003E');
  const attributes = [`id="${id}"`, 'type="application/json"'];
  if (load % 2 === 1) attributes.reverse();
  return `<script ${attributes.join(' ')}>${json}</script>`;
}

/** Frames a page that the replica's own script draws. */
export function scriptedPage({ title, settings, data, load }: PageParts): Reply {
  const nonce = objectId(`nonce ${load}`).slice(0, 22);
  const tags = Object.entries(data).map(([id, value]) => dataScript(id, value, load));
  const theme = settings.theme === 'system' ? '' : ` data-theme="${settings.theme}"`;
  const sdk = settings.sdk ? `<script nonce="${nonce}" src="/assets/sdk.js"></script>\n` : '';
  const body = `<!DOCTYPE html>
<html lang="${settings.language}" dir="${settings.dir}"${theme}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
${STYLES}
<script nonce="${nonce}">
if (!document.documentElement.dataset.theme)
  document.documentElement.dataset.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
</script>
</head>
<body>
<div id="app"></div>
<div id="tux-portal-container"></div>
${tags.join('\n')}
${dataScript('replica-settings', settings, 0)}
${sdk}<script nonce="${nonce}" src="/assets/main.js" defer></script>
</body>
</html>
`;
  return { status: 200, headers: pageHeaders(nonce), body };
}

/** Frames a page that is only text: walls, and whatever TikTok may look like one day. */
export function plainPage(title: string, body: string, status = 200): Reply {
  const html = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
${STYLES}
</head>
<body>
${body}
</body>
</html>
`;
  return { status, headers: pageHeaders(objectId(title).slice(0, 22)), body: html };
}

function pageHeaders(nonce: string): Record<string, string> {
  return { 'content-type': HTML, 'content-security-policy': policy(nonce), 'cache-control': 'no-store' };
}

/** Sends the browser elsewhere. */
export function redirect(location: string): Reply {
  return { status: 302, headers: { location, 'content-type': HTML, 'cache-control': 'no-store' }, body: '' };
}
