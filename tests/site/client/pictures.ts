// Everything drawn instead of loaded: avatars, film covers, and TikTok's badge in its own form, which readers look for.

import { cls, h, svg } from './dom.ts';
import { settings } from './page-settings.ts';

const EMPTY = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/** Path of TikTok's badge, the same in every copy since 2021 (tiktok.com profile pages). */
const BADGE_PATH =
  'M37.1213 15.8787C38.2929 17.0503 38.2929 18.9497 37.1213 20.1213L23.6213 33.6213C22.4497 34.7929 20.5503 34.7929 19.3787 33.6213L10.8787 25.1213C9.70711 23.9497 9.70711 22.0503 10.8787 20.8787C12.0503 19.7071 13.9497 19.7071 15.1213 20.8787L21.5 27.2574L32.8787 15.8787C34.0503 14.7071 35.9497 14.7071 37.1213 15.8787Z';

/** Line drawings for likes and comments. */
export const HEART =
  'M12 21C5 15 3 12 3 8.500A4.500 4.500 0 0 1 12 7a4.500 4.500 0 0 1 9 1.500C21 12 19 15 12 21z';
export const BUBBLE = 'M4 5h16v11H9l-5 4z';

/** Draws the badge that TikTok shows beside a name. */
export function badge(size: number): SVGElement {
  const element = svg(
    'svg',
    { width: size, height: size, viewBox: '0 0 48 48', fill: 'none' },
    svg('circle', { cx: 24, cy: 24, r: 24, fill: '#20D5EC' }),
    svg('path', { 'fill-rule': 'evenodd', 'clip-rule': 'evenodd', d: BADGE_PATH, fill: 'white' }),
  );
  element.setAttribute('class', cls('StyledVerifyBadge'));
  return element;
}

/** Gives a hue, 0 to 359, that depends on the text. */
function hueOf(text: string): number {
  let value = 7;
  for (const letter of text) value = (value * 31 + (letter.codePointAt(0) ?? 0)) % 104_729;
  return value % 360;
}

function initialsOf(name: string): string {
  const words = name.split(/[\s&]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const first = [...(words[0] ?? name)][0] ?? '?';
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : '';
  return (/\p{Script=Latin}/u.test(first) ? first + last : first).toUpperCase();
}

/** Gives the address of a drawn avatar: a disc with initials. */
export function avatarSource(handle: string, name: string): string {
  if (!settings.hasPictures) return EMPTY;
  const hue = hueOf(handle);
  const letters = initialsOf(name).replaceAll('&', '').replaceAll('<', '');
  const image = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="hsl(${hue} 46% 62%)"/><stop offset="1" stop-color="hsl(${(hue + 42) % 360} 48% 44%)"/></linearGradient></defs><rect width="100" height="100" fill="url(#g)"/><text x="50" y="52" font-family="'Noto Sans','Segoe UI',Arial,'Noto Sans CJK JP',sans-serif" font-size="38" font-weight="600" fill="#fff" text-anchor="middle" dominant-baseline="central">${letters}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(image)}`;
}

/** Makes the picture of a person. */
export function avatar(handle: string, name: string): HTMLElement {
  return h('img', { loading: 'lazy', alt: '', class: cls('ImgAvatar'), src: avatarSource(handle, name) });
}

/** Makes a plain coloured cover for a film, near its author's colour. */
export function cover(post: string, handle: string): HTMLElement {
  const mixed = [...post].reduce(
    (value, digit) => Math.imul(value ^ digit.charCodeAt(0), 16_777_619) >>> 0,
    7,
  );
  const pick = (shift: number, below: number) => (mixed >>> shift) % below;
  const hue = (hueOf(handle) + pick(3, 150) - 75 + 360) % 360;
  const style = `--hue:${hue};--at:${12 + pick(9, 76)}%;--low:${30 + pick(15, 40)}%;--tone:${pick(19, 24)}%`;
  return h('div', { class: cls('DivCover'), style, 'data-cover': pick(21, 4) });
}
