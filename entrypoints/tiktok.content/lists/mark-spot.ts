// Finds where on a card a mark has room: behind the name, behind whatever stands behind that, else over the name's end.
// Only measures; nothing on the page is changed.

import { HOST_NAME } from '../../../lib/tiktok/markers.ts';
import type { AccountCard } from '../../../lib/tiktok/surfaces/read-card.ts';

/** A place in the window, in CSS pixels. */
export interface Spot {
  /** Where the mark begins: its left edge, or its right one where text runs from right to left. */
  readonly start: number;
  /** The middle of the name's line. */
  readonly middle: number;
  /** How wide the mark may be. */
  readonly room: number;
  readonly isRtl: boolean;
}

/** A mark without words; also the smallest thing that people can be asked to hit (WCAG 2.2, 2.5.8). */
const MARK_WIDTH = 24;
const GAP = 4;
/** What of a line's height has to be free. */
const HALF_LINE = 7;
const MAX_NODES = 150;
const MAX_LEVELS = 20;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Gives the spot for a card's mark; null where the name is not drawn. */
export function findSpot({ nameElement, card }: AccountCard): Spot | null {
  const isRtl = getComputedStyle(nameElement).direction === 'rtl';
  // Right to left is measured as in a mirror.
  const span = ({ left, right }: DOMRect): Span =>
    isRtl ? { from: -right, to: -left } : { from: left, to: right };
  const name = [...textRects(nameElement)].findLast(({ width }) => width > 0);
  if (!name) return null;
  const middle = (name.top + name.bottom) / 2;
  const { shown, reach } = edges(nameElement, span);
  const nameEnd = Math.min(span(name).to, shown);
  const row = rowAround(card);
  const end = Math.min(reach, span(row.getBoundingClientRect()).to);

  const others = boxesIn(row, nameElement)
    .filter(({ width, top, bottom }) => width && top < middle + HALF_LINE && bottom > middle - HALF_LINE)
    .map(span)
    .filter(({ to }) => to > nameEnd)
    .sort((a, b) => a.from - b.from);
  let start = nameEnd + GAP;
  let room = end - start;
  for (const { from, to } of others) {
    room = from - start;
    if (room >= MARK_WIDTH) break;
    start = Math.max(start, to + GAP);
    room = end - start;
  }
  if (room < MARK_WIDTH) {
    start = nameEnd - MARK_WIDTH;
    room = MARK_WIDTH;
  }
  return { start: isRtl ? -start : start, middle, room, isRtl };
}

/** How far the name itself is shown, and how far something may reach that hangs in it: both end where others cut them off. */
function edges(name: Element, span: (rect: DOMRect) => Span): { shown: number; reach: number } {
  const screen = span(new DOMRect(0, 0, innerWidth, 0)).to - GAP;
  let shown = screen;
  let reach = screen;
  let isHeld = false;
  let level: Element | null = name;
  for (let i = 0; level && i < MAX_LEVELS; i += 1, level = level.parentElement) {
    const { overflowX, position } = getComputedStyle(level);
    // What is placed absolutely is cut off by nobody below the element that it is placed in.
    isHeld ||= position !== 'static';
    if (overflowX === 'visible') continue;
    const { to } = span(level.getBoundingClientRect());
    shown = Math.min(shown, to);
    if (isHeld) reach = Math.min(reach, to);
  }
  return { shown, reach };
}

/** The line that the name stands in is as wide as the first block around its card. */
function rowAround(card: Element): Element {
  let row = card;
  while (row.parentElement && getComputedStyle(row).display.startsWith('inline')) row = row.parentElement;
  return row;
}

/** Boxes of everything that is seen in the row beside the name: words, and elements without any inside. Our marks have no width. */
function boxesIn(row: Element, name: Element): readonly DOMRect[] {
  const boxes: DOMRect[] = [];
  const waiting: Node[] = [row];
  for (let i = 0; i < MAX_NODES; i += 1) {
    const node = waiting.pop();
    if (!node) break;
    if (node.nodeType === 3) {
      if (node.nodeValue?.trim()) boxes.push(...textRects(node));
    } else if (node instanceof Element && node !== name) {
      if (!node.firstChild || node.nodeName === 'svg') boxes.push(node.getBoundingClientRect());
      else waiting.push(...node.childNodes);
    }
  }
  return boxes;
}

function textRects(node: Node): Iterable<DOMRect> {
  const range = new Range();
  range.selectNodeContents(node);
  // Firefox (153) counts what hangs out of our own mark.
  const { lastChild } = node;
  if (lastChild?.nodeName.toLowerCase() === HOST_NAME) range.setEndBefore(lastChild);
  return range.getClientRects();
}
