// What an address of TikTok's leads to. Pure text: no page is looked at.

import { type Handle, parseHandle } from '../account/handle.ts';

const SITE = 'tiktok.com';

/** Tells whether the address is one of TikTok's (any host under tiktok.com). */
export function isTikTokUrl(url: string): boolean {
  return tikTokUrl(url) !== null;
}

/**
 * Gives the handle whose profile the address is, lower-cased: `/@h` and `/@h/`, whatever query or fragment follows.
 * Null for that person's videos, photos and LIVE, for everything else on TikTok, and for other sites.
 */
export function profileHandleOf(url: string): Handle | null {
  const [first, ...rest] = segments(url);
  return rest.length === 0 ? handleOfSegment(first) : null;
}

/** Gives the address of a profile. */
export function profileUrl(handle: Handle): string {
  return `https://www.${SITE}/@${handle}`;
}

/** Gives the handle that an address starts with: a profile, or a video, photo or LIVE of that person. Else null. */
export function handleInUrl(url: string): Handle | null {
  // Most links in lists are a handle and nothing else.
  const alone = url.startsWith('/@') ? parseHandle(url.slice(1)) : null;
  return alone ?? handleOfSegment(segments(url)[0]);
}

/** Tells whether the address is TikTok's login page, where it sends visitors who may not see a profile (yt-dlp, gallery-dl). */
export function isLoginUrl(url: string): boolean {
  return segments(url)[0] === 'login';
}

/** Gives whose video, photo post or LIVE the address is, lower-cased; null for profiles and everything else. */
export function authorInUrl(url: string): Handle | null {
  const [person, kind] = segments(url);
  return kind === 'video' || kind === 'photo' || kind === 'live' ? handleOfSegment(person) : null;
}

/** Gives what an address searches for, trimmed; null for addresses that search for nothing. */
export function queryInUrl(url: string): string | null {
  if (segments(url)[0] !== 'search') return null;
  return tikTokUrl(url)?.searchParams.get('q')?.trim() || null;
}

/** Gives the id of the video or photo post that a link leads to, if it is one of this account's; else null. */
export function postIdIn(link: string, handle: Handle): string | null {
  const [person, kind, id] = segments(link);
  const isPost = (kind === 'video' || kind === 'photo') && id !== undefined && /^\d{1,25}$/.test(id);
  return isPost && handleOfSegment(person) === handle ? id : null;
}

/** A page's own address is asked about at every change of it. */
let last: { readonly url: string; readonly segments: readonly string[] } | null = null;

function segments(url: string): readonly string[] {
  // Links in lists are relative, and there are thousands of them: they are cut without being parsed.
  if (url.startsWith('/')) return cut(url.split(/[?#]/, 1)[0] ?? '');
  if (last?.url !== url) last = { url, segments: cut(tikTokUrl(url)?.pathname ?? '') };
  return last.segments;
}

function cut(path: string): readonly string[] {
  return path.split('/', 8).filter(Boolean);
}

/** Relative links count as TikTok's: they were read on one of its pages. */
function tikTokUrl(url: string): URL | null {
  const address = url.startsWith('/') ? `https://www.${SITE}${url}` : url;
  if (!URL.canParse(address)) return null;
  const parsed = new URL(address);
  if (!/^https?:$/.test(parsed.protocol)) return null;
  return parsed.hostname === SITE || parsed.hostname.endsWith(`.${SITE}`) ? parsed : null;
}

function handleOfSegment(segment: string | undefined): Handle | null {
  if (segment === undefined) return null;
  const name = segment.replace(/^%40/, '@');
  return name.startsWith('@') ? parseHandle(name) : null;
}
