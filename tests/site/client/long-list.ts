// A long list that holds a handful of elements and puts other people into them as it is scrolled: places by transform, data
// in the very same nodes. Asks for the next page when its end comes near. What a row looks like is its caller's matter.

import { h } from './dom.ts';
import { note, recycle } from './recycle.ts';
import { asWork } from './work.ts';

/** One page of what is listed; `next` is what to ask for the following one with, null at the end. */
export interface Page<T> {
  readonly entries: readonly T[];
  readonly next: string | null;
}

/** What makes a list. Heights in pixels. */
export interface Plan<T> {
  /** Of one entry; where there are several columns, all are alike. */
  readonly heightOf: (entry: T) => number;
  readonly columns?: number;
  /** How many rows there are elements for. */
  readonly rows?: number;
  readonly className: string;
  /** The list's own element; a `div` unless said otherwise. */
  readonly tag?: string;
  /** What scrolls: the page, unless it is said. */
  readonly scroller?: HTMLElement;
  readonly row: (entry: T, index: number) => HTMLElement;
  /** Rows of different kinds never share elements. */
  readonly kind?: (entry: T) => string;
  /** Asks for a page; null is the first. */
  readonly more: (cursor: string | null) => Promise<Page<T>>;
}

/** A list that stands on the page. */
export interface LongList<T> {
  readonly element: HTMLElement;
  /** Gives what an element of the list shows, and its index. */
  entryOf(target: Element): { readonly entry: T; readonly index: number } | null;
  /** Puts another entry in the place of one; those below move. */
  change(index: number, entry: T): void;
  /** Scrolls by steps until the entry stands at the top, or the list ends. */
  goTo(index: number, pixels: number): Promise<void>;
}

interface Slot {
  readonly element: HTMLElement;
  index: number;
  kind: string;
}

/** Lists that the page itself scrolls. One listener serves them, so that those which are gone can be forgotten. */
let onPage: readonly { readonly element: HTMLElement; readonly draw: () => void }[] = [];
document.addEventListener(
  'scroll',
  () => {
    for (const { element, draw } of onPage) if (element.isConnected) draw();
  },
  { passive: true },
);

const ROWS = 18;
/** Of so many rows one stays above the screen. */
const ONE_ABOVE_IN = 4;
const ONE_KIND = () => '';

/** Makes a list and asks for its first page. It stops once it is out of the document. */
export function longList<T>(plan: Plan<T>): LongList<T> {
  const { heightOf, row, kind = ONE_KIND, columns = 1, rows = ROWS, scroller, tag = 'div' } = plan;
  const above = Math.floor(rows / ONE_ABOVE_IN);
  const list = h(tag, { class: plan.className, style: 'position:relative' });
  const entries: T[] = [];
  /** Where each line begins; one more than there are lines. */
  const lines: number[] = [0];
  const slots: Slot[] = [];
  let cursor: string | null = null;
  let ended = false;
  let asking: Promise<void> | null = null;

  function top(): number {
    const { top: listTop } = list.getBoundingClientRect();
    return (scroller?.getBoundingClientRect().top ?? 0) - listTop;
  }

  function measure(): void {
    lines.length = 1;
    for (let index = 0; index < entries.length; index += columns) {
      const entry = entries[index];
      lines.push((lines.at(-1) ?? 0) + (entry === undefined ? 0 : heightOf(entry)));
    }
    list.style.height = `${lines.at(-1)}px`;
  }

  function lineAt(offset: number): number {
    const after = lines.findIndex((start) => start > offset);
    return after === -1 ? lines.length - 1 : Math.max(0, after - 1);
  }

  function draw(): void {
    const first = Math.max(0, Math.min(lineAt(top()) - above, lines.length - 1 - rows));
    for (let index = first * columns; index < (first + rows) * columns; index += 1) place(index);
    if (!ended && (first + rows) * columns >= entries.length) void more();
  }

  function place(index: number): void {
    const entry = entries[index];
    if (entry === undefined) return;
    const at = index % (rows * columns);
    const slot = slots[at];
    if (slot?.index === index) return;
    const wanted = kind(entry);
    const fresh = row(entry, index);
    if (slot?.kind === wanted) {
      recycle(slot.element, fresh);
      slot.index = index;
      move(slot);
      return;
    }
    note(fresh);
    const made = { element: fresh, index, kind: wanted };
    fresh.style.cssText += `position:absolute;inline-size:${100 / columns}%;inset-block-start:0;inset-inline-start:${((index % columns) * 100) / columns}%;`;
    if (slot) slot.element.replaceWith(fresh);
    else list.append(fresh);
    slots[at] = made;
    move(made);
  }

  function move({ element, index }: Slot): void {
    const line = Math.floor(index / columns);
    const start = lines[line] ?? 0;
    element.style.blockSize = `${(lines[line + 1] ?? start) - start}px`;
    element.style.transform = `translateY(${start}px)`;
    element.dataset['index'] = String(index);
  }

  function more(): Promise<void> {
    asking ??= ask().finally(() => {
      asking = null;
      if (list.isConnected) draw();
    });
    return asking;
  }

  async function ask(): Promise<void> {
    const page = await plan.more(cursor);
    entries.push(...page.entries);
    measure();
    cursor = page.next;
    ended = page.next === null;
  }

  const drawn = { element: list, draw };
  if (scroller) scroller.addEventListener('scroll', draw, { passive: true });
  else onPage = [...onPage.filter(({ element }) => element.isConnected), drawn];
  void asWork(more());

  return {
    element: list,
    entryOf: (target) => {
      const slot = slots.find(({ element }) => element.contains(target));
      const entry = slot && entries[slot.index];
      return slot && entry !== undefined ? { entry, index: slot.index } : null;
    },
    change: (index, entry) => {
      entries[index] = entry;
      measure();
      for (const slot of slots) {
        if (slot.index === index) slot.index = -1;
        else if (slot.index > index) move(slot);
      }
      draw();
    },
    goTo: async (index, pixels) => {
      for (;;) {
        await nextFrame();
        if (!list.isConnected) return;
        if (asking) {
          await asking;
          continue;
        }
        const wanted = lines[Math.min(Math.floor(index / columns), lines.length - 1)] ?? 0;
        const left = wanted - top();
        const moved = scrollBy(scroller, Math.abs(left) < pixels ? left : Math.sign(left) * pixels);
        const isThere = Math.abs(left) < 1 && (index < entries.length || ended);
        if (isThere || (!moved && (ended || left < 0))) return;
      }
    },
  };
}

/** Tells whether it moved at all. */
function scrollBy(scroller: HTMLElement | undefined, pixels: number): boolean {
  const element = scroller ?? document.scrollingElement;
  if (!element) return false;
  const before = element.scrollTop;
  element.scrollTop = before + pixels;
  return element.scrollTop !== before;
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
