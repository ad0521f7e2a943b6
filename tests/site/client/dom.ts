// Making elements, with class names as TikTok's: hashed, different at every load, a readable name at the end.

import { settings } from './page-settings.ts';

type Attribute = string | number | null | ((event: Event) => void);
type Child = Node | string | null;

function hash(text: string): string {
  let value = 5381;
  for (const letter of text) value = (value * 33 + letter.charCodeAt(0)) % 2 ** 31;
  return value.toString(36).slice(0, 6);
}

/** Gives the class attribute for names like 'DivShareTitleContainer': a hash, then every name after the build's. */
export function cls(...names: readonly string[]): string {
  const { build } = settings;
  const tail = names.map((name) => `${build}--${name}`).join('-');
  return `css-${hash(build + names.join())}-${tail} e${hash(names[0] + build)}${names.length}`;
}

/** Makes an element. A function is a listener for the event of that name; null leaves the attribute or child out. */
export function h(
  tag: string,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== null) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Makes an element that carries only a class and children. */
export function box(name: string, ...children: readonly Child[]): HTMLElement {
  return h('div', { class: cls(name) }, ...children);
}

/** Makes an SVG element; `children` are SVG elements too. */
export function svg(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly SVGElement[]
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** Makes a line drawing of 24 by 24 from path data. */
export function icon(path: string, size = 24): SVGElement {
  return svg(
    'svg',
    { width: size, height: size, viewBox: '0 0 24 24', fill: 'none', 'aria-hidden': 'true' },
    svg('path', {
      d: path,
      stroke: 'currentColor',
      'stroke-width': 2,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  );
}
