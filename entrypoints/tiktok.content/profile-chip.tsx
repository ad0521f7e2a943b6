// The chip on a profile page, from first sight to navigation away. Its one duty above all others: never to show
// account A's verdict on account B. It is bound to a handle, and goes as soon as address or header name another.

import { render } from 'preact';
import { Badge } from '../../components/badge/Badge.tsx';
import type { BadgeView } from '../../components/badge/badge-view.ts';
import type { Handle } from '../../lib/account/handle.ts';
import { askVerdict, openReport, sendDecision } from '../../lib/browser/from-page.ts';
import type { PageVerdict } from '../../lib/browser/messages.ts';
import { findNamePlace, type NamePlace } from '../../lib/tiktok/name-place.ts';
import { hasCaptcha, noticeOn } from '../../lib/tiktok/page-marks.ts';
import type { PageReading } from '../../lib/tiktok/page-reading.ts';
import { profileHandleOf } from '../../lib/tiktok/route.ts';
import {
  type ChipHost,
  createChipHost,
  placeChipHost,
  removeStrayHosts,
  setChipTheme,
  setStyles,
  standsInRow,
} from './chip-host.ts';
import { createIdleWork } from './idle-work.ts';
import type { LoadLook, Look } from './page-look.ts';
import { pageTheme } from './page-theme.ts';

/** Responses and nodes arrive in bursts; one question to the background answers for all of them. */
const SETTLE_MS = 80;

interface Shown {
  readonly handle: Handle;
  readonly host: ChipHost;
  place: NamePlace;
  /** What named the account when the chip was last put beside it. */
  words: string | null;
  /** Where names stand in a row, the chip stands behind them; known once the browser has laid out the first. */
  isRow: boolean;
  view: BadgeView;
  /** What the header said when we last asked; another header is asked about anew. */
  asked: string;
  verdict: PageVerdict | null;
  /** The card is drawn once somebody opens it: its dates and numbers take longer than all the rest of a page. */
  hasOpened: boolean;
}

/** What the page's watcher calls. */
export interface ProfileChip {
  /** The address changed: take away what no longer fits, put what is missing. To be called first. */
  readonly onAddress: () => void;
  /** The nodes changed, at the address that was last told: the same. */
  readonly onNodes: () => void;
  /** Something new was learned, or the person decided: ask again. */
  readonly onNews: () => void;
  /** The page may have other colours. */
  readonly onLook: () => void;
}

/** Starts the chip on this page; `read` reads the page as it is now. Leaves nothing behind when the signal is aborted. */
export function startProfileChip(
  window: Window,
  read: () => PageReading,
  loadLook: LoadLook,
  signal: AbortSignal,
): ProfileChip {
  /** Whose profile the address is: it is dear to ask for, and nodes change all the time. */
  let here: Handle | null = null;
  let shown: Shown | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let question = 0;
  let look: Look | null = null;
  /** The last account that TikTok said it does not have. */
  let missing: Handle | null = null;
  const lookSoon = createIdleWork(check, signal);
  // Told once the browser has laid out the chip, and before it paints: styles cost nothing to ask for then, and a page to be
  // styled at any other moment.
  const layout = new ResizeObserver(() => {
    layout.disconnect();
    if (!shown) return;
    shown.isRow = standsInRow(window, shown.place.nameElement);
    setChipTheme(shown.host, pageTheme(window));
    placeChipHost(shown.host, shown.place, shown.isRow);
  });

  function remove(): void {
    if (!shown) return;
    layout.disconnect();
    render(null, shown.host.root);
    shown.host.element.remove();
    shown = null;
    question += 1;
    clearTimeout(timer);
  }

  function onAddress(): void {
    here = profileHandleOf(window.location.href);
    onNodes(true);
  }

  function onNodes(isFresh = false): void {
    // Called at every change of the page: only what would be seen to be wrong cannot wait until the browser has time.
    if (shown && !isRight(shown, here)) check();
    if (here) lookSoon(isFresh);
  }

  function check(): void {
    const { document } = window;
    const place = here && !hasCaptcha(document) ? findNamePlace(document, here) : null;
    if (shown && (!place || shown.handle !== here)) remove();
    if (here) removeStrayHosts(document);
    if (here && place) put(here, place);
    else if (here && here !== missing && noticeOn(document)) askSoon();
  }

  function put(handle: Handle, place: NamePlace): void {
    if (!shown) {
      const host = createChipHost(window.document);
      const words = place.handleElement.textContent;
      const view: BadgeView = { state: 'loading' };
      shown = { handle, host, place, words, isRow: false, view, asked: '', verdict: null, hasOpened: false };
      layout.observe(host.element);
      void needLook();
      draw();
    }
    shown.place = place;
    shown.words = place.handleElement.textContent;
    placeChipHost(shown.host, place, shown.isRow);
    const header = headerMark(place);
    if (shown.asked !== header) {
      shown.asked = header;
      askSoon();
    }
  }

  function askSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), SETTLE_MS);
  }

  async function ask(): Promise<void> {
    const target = shown;
    if (signal.aborted) return;
    question += 1;
    const mine = question;
    const reading = read();
    if (!target) return noteMissing(reading);
    const verdict =
      reading.handle === target.handle ? await askVerdict(reading).catch(() => 'failed' as const) : null;
    if (mine !== question || shown !== target || signal.aborted) return;
    if (verdict !== 'failed' && verdict?.handle === target.handle) {
      target.verdict = verdict;
      target.view = { state: 'ready', ...verdict.digest };
    } else if (reading.state !== 'loading') target.view = { state: 'unavailable' };
    draw();
  }

  /** No chip stands where there is no account, but what is remembered of it is told. */
  function noteMissing(reading: PageReading): void {
    if (reading.state !== 'not-found' || reading.handle === missing) return;
    missing = reading.handle;
    void askVerdict(reading).catch(() => null);
  }

  /** Without it there is nothing to draw, and the next page asks again. */
  async function needLook(): Promise<void> {
    look ??= await loadLook();
    if (!signal.aborted) draw();
  }

  function decide(handle: string, dismissed: boolean): void {
    const verdict = shown?.verdict;
    const target = verdict?.digest.lookalike?.target.handle;
    if (!verdict || target !== handle) return;
    void sendDecision({ subject: verdict.subject, target, dismissed }).then(ask, ask);
  }

  function fill(isOpen: boolean): void {
    if (!shown || !isOpen || shown.hasOpened) return;
    shown.hasOpened = true;
    draw();
  }

  function draw(): void {
    if (!shown || !look) return;
    const { host, view, hasOpened } = shown;
    setStyles(host, look.css);
    render(
      <Badge
        words={look.words}
        view={view}
        isFilled={hasOpened}
        onToggle={fill}
        onDismiss={(handle) => decide(handle, true)}
        onUndo={(handle) => decide(handle, false)}
        onMore={() => void openReport()}
      />,
      host.root,
    );
  }

  removeStrayHosts(window.document);
  signal.addEventListener('abort', remove);
  const onLook = () => shown && layout.observe(shown.host.element);
  return { onAddress, onNodes, onNews: () => shown && askSoon(), onLook };
}

/** Whether the chip stands where it was put, beside the account it was put there for. */
function isRight({ handle, host: { element }, place, words }: Shown, here: Handle | null): boolean {
  const { nameElement, handleElement } = place;
  const isBeside = element.previousElementSibling === nameElement || element.parentElement === nameElement;
  return handle === here && isBeside && element.isConnected && handleElement.textContent === words;
}

/** What of the header could change the verdict: its words, and whether a badge is drawn in it. */
function headerMark({ header }: NamePlace): string {
  return `${header.querySelectorAll('svg').length} ${header.textContent}`;
}
