// What of our marks, and of the card that is open, is lost where the system chooses every colour: words and drawings that can't be told
// from their ground, edges that are not there, colours that are not the system's.

import type { Page } from 'puppeteer-core';

/** What the page's side of this file goes by. Contrast as WCAG 2.2 has it: 1.4.3 for words, 1.4.11 for drawings and edges. */
const ASKED = {
  hosts: 'ticklens-badge[data-finding]',
  edged: '.chip,.card,.notice',
  drawings: '.ring',
  words: 4.5,
  drawn: 3,
  system: [
    ...['Canvas', 'CanvasText', 'LinkText', 'VisitedText', 'ActiveText', 'GrayText', 'Mark', 'MarkText'],
    ...['ButtonFace', 'ButtonText', 'ButtonBorder', 'Field', 'FieldText', 'Highlight', 'HighlightText'],
    ...['SelectedItem', 'SelectedItemText', 'AccentColor', 'AccentColorText'],
  ],
} as const;

/** Runs in the page, and must not reach for anything outside of itself. */
function readLost({ hosts, edged, drawings, words, drawn, system }: typeof ASKED): string[] {
  const lost: string[] = [];
  let seen = 0;
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.forcedColorAdjust = 'none';
  const colors = new Set(
    system.map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    }),
  );
  probe.remove();
  const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string) => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };
  const parentOf = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const groundOf = (element: Element | null): string => {
    for (let level = element; level; level = parentOf(level)) {
      const { backgroundColor } = getComputedStyle(level);
      if (channels(backgroundColor)[3] !== 0) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const expect = (what: string, color: string, ground: string, least: number) => {
    seen += 1;
    if (!colors.has(color)) lost.push(`${what} is ${color}, no colour of the system`);
    else if (contrast(color, ground) < least) lost.push(`${what} is ${color} on ${ground}`);
  };
  const focused = document.activeElement?.shadowRoot?.activeElement;
  for (const host of document.querySelectorAll(hosts)) {
    for (const element of host.shadowRoot?.querySelectorAll('*') ?? []) {
      if (element.getClientRects().length === 0) continue;
      const style = getComputedStyle(element);
      const what = `<${element.localName} class="${element.getAttribute('class')}"> “${element.textContent?.slice(0, 30)}”`;
      const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      if (hasWords) expect(what, style.color, groundOf(element), words);
      if (element.matches(drawings)) expect(`${what} drawn`, style.stroke, groundOf(element), drawn);
      if (element.matches(edged)) {
        if (style.borderTopStyle === 'none' || Number.parseFloat(style.borderTopWidth) < 1)
          lost.push(`${what} has no edge`);
        else expect(`the edge of ${what}`, style.borderTopColor, groundOf(parentOf(element)), drawn);
      }
      if (element === focused && element.matches('.chip')) {
        if (style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 2)
          lost.push(`the focus on ${what} is not seen`);
        else expect(`the focus on ${what}`, style.outlineColor, groundOf(parentOf(element)), drawn);
      }
    }
  }
  return seen === 0 ? ['nothing was looked at'] : lost;
}

/** Gives what is lost, in words for people; nothing where all can be told. */
export function lostOn(page: Page): Promise<string[]> {
  return page.evaluate(readLost, ASKED);
}
