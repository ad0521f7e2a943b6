// Accounts in lists, from first sight to mark: cards near the screen are read, asked about in batches, and marked where
// there is a finding. Whatever changes is read anew; no answer is shown on a card that has become somebody else's.

import { parseHandle } from '../../../lib/account/handle.ts';
import type { Sighting } from '../../../lib/account/sighting.ts';
import type { ListSettings, MetPage } from '../../../lib/browser/card-messages.ts';
import { askListSettings, judgeCards, sendDecision, sendFindings } from '../../../lib/browser/from-page.ts';
import type { Ask } from '../../../lib/browser/line.ts';
import { readDataScripts } from '../../../lib/tiktok/data-scripts.ts';
import { isUnchanged } from '../../../lib/tiktok/surfaces/read-card.ts';
import { createIdleWork } from '../idle-work.ts';
import { insist } from '../insist.ts';
import type { LoadLook } from '../page-look.ts';
import { watchCards } from './card-watch.ts';
import { type Passing, readWhoStands, wantWhoStayed } from './flung-past.ts';
import { knowPeople } from './known-people.ts';
import { createMarks, type Finding, isShown } from './marks.tsx';
import { keepMet } from './met.ts';
import { createQuestions, questionOf } from './questions.ts';
import { surroundingsOf } from './surroundings.ts';
import type { WatchedCard } from './watched-card.ts';

/** What the page's watcher and the background call. */
export interface Lists {
  /** Nodes changed; null: anything may have. Gives whether the records are gone through later. */
  readonly onNodes: (records: readonly MutationRecord[] | null) => boolean;
  readonly onAddress: () => void;
  readonly onSightings: (sightings: readonly Sighting[]) => void;
  /** Settings or decisions changed: all is asked anew. */
  readonly onRefresh: () => void;
  /** The page may have other colours. */
  readonly onLook: () => void;
  /** The window has another width. */
  readonly onWidth: () => void;
  readonly met: () => MetPage;
  readonly go: (step: 1 | -1) => void;
}

/** Starts on this page; `ask` asks the background. `onLook` is called when colours may have changed. Leaves nothing behind when the signal is aborted. */
export function startLists(
  window: Window,
  ask: Ask,
  loadLook: LoadLook,
  onLook: () => void,
  signal: AbortSignal,
): Lists {
  let settings: ListSettings | null = null;
  let isTagRead = false;
  const people = knowPeople();
  const surroundings = surroundingsOf(window, people);
  let told = 0;
  const met = keepMet((count) => {
    told = count;
    void insist(async () => told === count && sendFindings(count), signal);
  });
  const wanted = new Set<WatchedCard>();
  const passing: Passing = new Map();
  const work = createIdleWork(step, signal);
  const watch = watchCards(window, ({ id }) => !settings?.surfacesOff.includes(id), want, onLook, signal);
  const marks = createMarks(
    window,
    (watched) => watch.near.has(watched),
    {
      onDecision: ({ verdict }, target, dismissed) => {
        const handle = parseHandle(target);
        const { subject } = verdict;
        if (handle)
          void insist(() => sendDecision({ subject, target: handle, dismissed }), signal).then(judgeAnew);
      },
      onStale: askAnew,
    },
    signal,
  );
  const questions = createQuestions(
    (around, cards) => judgeCards(ask, around, cards),
    (verdicts) => {
      for (const [key, verdict] of verdicts) met.judge(key, verdict);
      show(
        [...watch.near].flatMap((watched) => {
          const verdict = verdicts.get(watched.asked ?? '');
          return verdict ? [{ watched, verdict }] : [];
        }),
      );
    },
    signal,
  );

  function want(watched: WatchedCard): void {
    wanted.add(watched);
    work();
  }

  function askAnew(watched: WatchedCard): void {
    watched.asked = null;
    want(watched);
  }

  function step(isHurried: boolean): boolean {
    if (watch.step()) return true;
    for (const watched of wanted) {
      wanted.delete(watched);
      passing.delete(watched);
      // Whatever is wrong with one card, the others are not held up by it.
      try {
        judge(watched, isHurried);
      } catch {
        marks.remove(watched);
      }
      return true;
    }
    if (wantWhoStayed(passing, watch.near, wanted)) return true;
    if (wanted.size > 0) setTimeout(work);
    marks.check();
    questions.send();
    return false;
  }

  function judge(watched: WatchedCard, isHurried: boolean): void {
    const { surface } = watched;
    const isNear = watch.near.has(watched);
    const card = isNear ? readWhoStands(passing, watched, isHurried, watch.read) : null;
    if (!card) {
      watched.asked = null;
      marks.remove(watched);
      return;
    }
    readTagOnce();
    if (surroundings.meet(watched, card)) for (const other of watch.near) want(other);
    const around = surroundings.of(surface.beside, card.handle);
    const question = questionOf(surface, card, people.get(card.handle), around);
    watched.shown = card.words;
    if (watched.asked === question.key) return;
    watched.asked = question.key;
    met.meet(question.card);
    const verdict = questions.ask(question);
    if (verdict) show([{ watched, verdict }]);
  }

  function show(judged: readonly Finding[]): void {
    const findings = judged.filter(({ watched, verdict }) => {
      if (verdict.finding) return true;
      // A decision can be taken back for as long as the card is open that it was made in.
      if (!watched.mark?.isOpen) marks.remove(watched);
      return false;
    });
    if (findings.length > 0) void draw(findings);
  }

  async function draw(findings: readonly Finding[]): Promise<void> {
    const asked = new Map(findings.map(({ watched }) => [watched, watched.asked]));
    const look = await loadLook();
    if (signal.aborted || !look) return;
    const still = findings.filter(({ watched, verdict }) => {
      const { mark, card } = watched;
      const isSame = watched.asked === asked.get(watched) && card && isUnchanged(card);
      if (!isSame) askAnew(watched);
      return isSame && !mark?.isOpen && !isShown(mark, verdict);
    });
    marks.draw(look, still);
  }

  /** Data of the first page name its author; people they name stay who they are. */
  function readTagOnce(): void {
    if (isTagRead || window.document.readyState === 'loading') return;
    isTagRead = true;
    for (const { data } of readDataScripts(window.document, Date.now()))
      surroundings.learn(people.learn(data.sightings));
  }

  function judgeAnew(): void {
    questions.forget();
    for (const watched of watch.near) askAnew(watched);
  }

  async function onRefresh(): Promise<void> {
    // Without them nothing is shown.
    settings = (await insist(askListSettings, signal)) ?? settings;
    if (signal.aborted) return;
    stop();
    onNodes(null);
  }

  function stop(): void {
    marks.clear();
    watch.forget();
    wanted.clear();
    passing.clear();
    questions.forget();
    surroundings.forget();
    met.forget();
  }

  function onNodes(records: readonly MutationRecord[] | null): boolean {
    // Called at every change of the page: nothing is asked of the browser here.
    if (settings?.isPaused !== false) return false;
    watch.note(records);
    work(!records);
    return true;
  }

  function onSightings(sightings: readonly Sighting[]): void {
    const news = people.learn(sightings);
    if (news.size === 0) return;
    const isForAll = surroundings.learn(news);
    for (const watched of watch.near) {
      if (isForAll || !watched.card || news.has(watched.card.handle)) want(watched);
    }
  }

  function onAddress(): void {
    stop();
    onNodes(null);
  }

  void onRefresh();
  return {
    onNodes,
    onAddress,
    onSightings,
    onRefresh: () => void onRefresh(),
    onLook: marks.recolor,
    onWidth: marks.settle,
    met: () => ({ around: surroundings.here(), cards: met.cards() }),
    go: marks.go,
  };
}
