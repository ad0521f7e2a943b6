// The marks in lists: drawn for findings, beside the name they are about, and gone as soon as that name is another's.

import { render } from 'preact';
import { Badge } from '../../../components/badge/Badge.tsx';
import type { ReadyView } from '../../../components/badge/badge-view.ts';
import type { CardVerdict } from '../../../lib/browser/card-messages.ts';
import { type AccountCard, isUnchanged } from '../../../lib/tiktok/surfaces/read-card.ts';
import { setChipTheme } from '../chip-host.ts';
import { WATCHED } from '../page-changes.ts';
import type { Look } from '../page-look.ts';
import { pageTheme } from '../page-theme.ts';
import { createMarkHost, moveToSpots } from './mark-host.ts';
import { findSpot } from './mark-spot.ts';
import type { ListMark, WatchedCard } from './watched-card.ts';

/** A page bears no more at a time; the toolbar counts the rest. */
const MAX_MARKS = 60;
/** A page that takes a mark away again and again is let have its way. */
const MAX_LOSSES = 5;

/** `Node.DOCUMENT_POSITION_FOLLOWING`, whose name weighs more than all the rest of the comparison. */
const FOLLOWING = 4;

/** A mark that has its place: places are written into its style. */
const PLACED = '.tl[style]';

/** A finding to draw. */
export interface Finding {
  readonly watched: WatchedCard;
  readonly verdict: CardVerdict;
}

/** What marks tell. */
export interface MarkEvents {
  /** The person said of an account that it is no look-alike of `target`, or took that back. */
  readonly onDecision: (mark: ListMark, target: string, dismissed: boolean) => void;
  /** It has to be asked anew: its card was closed, or its mark no longer fits or was taken away by the page. */
  readonly onStale: (watched: WatchedCard) => void;
}

/** The marks of a page. */
export interface Marks {
  readonly draw: (look: Look, findings: readonly Finding[]) => void;
  /** Takes away what no longer fits. What changes inside a card is seen to before it is painted, without this: only with its card a mark may leave unseen. */
  readonly check: () => void;
  readonly remove: (watched: WatchedCard) => void;
  readonly clear: () => void;
  /** Finds every mark its place anew. */
  readonly settle: () => void;
  /** Gives every mark the page's colours, once it is laid out. */
  readonly recolor: () => void;
  /** Leads to the next mark (1) or the one before (-1). */
  readonly go: (step: 1 | -1) => void;
}

/** Starts without marks; `isNear` tells whether a card is near the screen. */
export function createMarks(
  window: Window,
  isNear: (watched: WatchedCard) => boolean,
  { onDecision, onStale }: MarkEvents,
  signal: AbortSignal,
): Marks {
  const drawn = new Set<ListMark>();
  const losses = new WeakMap<WatchedCard, number>();
  // Told once the browser has laid out what was drawn, and before it paints: places and colours cost nothing to ask for then,
  // and at any other moment make it lay out and style the page.
  const layout = new ResizeObserver((entries) => {
    for (const { target } of entries) layout.unobserve(target);
    const fresh = [...drawn].filter(
      ({ host: { root } }) =>
        !root.querySelector(PLACED) && entries.some(({ target }) => root.contains(target)),
    );
    const theme = pageTheme(window);
    settle(fresh);
    for (const { host } of drawn) setChipTheme(host, theme);
  });

  function draw(look: Look, findings: readonly Finding[]): void {
    for (const { watched } of findings) remove(watched);
    for (const finding of findings) {
      const mark = makeRoom() ? markFor(look, finding) : null;
      if (mark) put(look, mark);
    }
  }

  /** Each looks after its own card, so that no other change of the page costs anything. */
  function markFor({ css }: Look, { watched, verdict }: Finding): ListMark | null {
    const { card } = watched;
    const { finding } = verdict;
    if (!card || !finding || (losses.get(watched) ?? 0) >= MAX_LOSSES) return null;
    const host = createMarkHost(window.document, css, finding.kind);
    const view: ReadyView = { state: 'ready', ...finding.digest };
    const changes = new MutationObserver(() => check(mark));
    const mark: ListMark = { watched, card, verdict, host, view, changes, isOpen: false, hasOpened: false };
    return mark;
  }

  function put(look: Look, mark: ListMark): void {
    drawn.add(mark);
    mark.watched.mark = mark;
    mark.card.nameElement.append(mark.host.element);
    renderMark(look, mark);
    tellOnceLaidOut(mark);
    mark.changes.observe(allOf(mark.card), WATCHED);
  }

  /** By the chip: of what lies higher in the page than what is just told of, browsers tell late, and call that an error of the page. */
  function tellOnceLaidOut({ host }: ListMark): void {
    const chip = host.root.querySelector('.chip');
    if (chip) layout.observe(chip);
  }

  function renderMark(look: Look, mark: ListMark): void {
    const { host, verdict, view, hasOpened } = mark;
    const decide = (target: string, dismissed: boolean) => {
      const others = view.dismissed.filter((handle) => handle !== target);
      mark.view = { ...view, dismissed: dismissed ? [...others, target] : others };
      renderMark(look, mark);
      onDecision(mark, target, dismissed);
    };
    render(
      <Badge
        words={look.words}
        view={view}
        finding={verdict.finding?.kind ?? null}
        isFilled={hasOpened}
        onDismiss={(target) => decide(target, true)}
        onUndo={(target) => decide(target, false)}
        onToggle={(isOpen) => toggle(look, mark, isOpen)}
      />,
      host.root,
    );
  }

  function toggle(look: Look, mark: ListMark, isOpen: boolean): void {
    mark.isOpen = isOpen;
    if (!isOpen) {
      onStale(mark.watched);
    } else if (!mark.hasOpened) {
      mark.hasOpened = true;
      renderMark(look, mark);
    }
  }

  /** Where there is none, one far from the screen gives way: it is drawn again when it comes back. */
  function makeRoom(): boolean {
    if (drawn.size < MAX_MARKS) return true;
    for (const { watched } of drawn) {
      if (isNear(watched)) continue;
      remove(watched);
      watched.asked = null;
      return true;
    }
    return false;
  }

  function check({ watched, card, host }: ListMark): void {
    const isSame = isUnchanged(card);
    if (isSame && isIn(host.element, card.nameElement)) return;
    losses.set(watched, isSame ? (losses.get(watched) ?? 0) + 1 : 0);
    remove(watched);
    onStale(watched);
  }

  function remove(watched: WatchedCard): void {
    const { mark } = watched;
    if (!mark) return;
    watched.mark = null;
    mark.changes.disconnect();
    drawn.delete(mark);
    render(null, mark.host.root);
    mark.host.element.remove();
  }

  function clear(): void {
    for (const { watched } of drawn) remove(watched);
  }

  /** Gives marks their places; a name that is not drawn has none. */
  function settle(marks: readonly ListMark[]): void {
    const spots = new Map(marks.map((mark) => [mark, findSpot(mark.card)]));
    moveToSpots([...spots].flatMap(([{ host }, spot]) => (spot ? [[host, spot] as const] : [])));
    for (const [{ watched }, spot] of spots) if (!spot) remove(watched);
  }

  function go(step: 1 | -1): void {
    const marks = [...drawn]
      .filter(({ verdict }) => verdict.finding?.kind !== 'badge')
      .sort((a, b) => (isBefore(a.host.element, b.host.element) ? -1 : 1));
    const at = marks.findIndex(({ host }) => host.element === window.document.activeElement);
    const from = at < 0 && step < 0 ? 0 : at;
    const next = marks[(from + step + marks.length) % marks.length];
    next?.card.card.scrollIntoView({ block: 'center' });
    next?.host.root.querySelector<HTMLElement>('.chip')?.focus({ preventScroll: true });
  }

  signal.addEventListener('abort', () => {
    clear();
    layout.disconnect();
  });
  return {
    draw,
    check: () => drawn.forEach(check),
    remove,
    clear,
    settle: () => settle([...drawn]),
    recolor: () => drawn.forEach(tellOnceLaidOut),
    go,
  };
}

/** The same finding again leaves its mark alone: somebody's keyboard may be on it. */
export function isShown(mark: ListMark | null, { finding }: CardVerdict): boolean {
  return JSON.stringify(mark?.verdict.finding) === JSON.stringify(finding);
}

/** Gives what holds everything by which isUnchanged() tells: the card, or the link that it stands in. */
function allOf({ card, link }: AccountCard): Element {
  return link?.contains(card) ? link : card;
}

/** Also false where the name itself left the page. */
function isIn(host: Element, name: Element): boolean {
  return host.isConnected && host.parentNode === name;
}

function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & FOLLOWING) !== 0;
}
