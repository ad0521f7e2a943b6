// Asks the background what it makes of cards: in batches, each question once, and again later where nobody answered.
// Answers are kept by what was asked, so that nothing learned since can hide behind one.

import type { Around, CardVerdict, SeenCard } from '../../../lib/browser/card-messages.ts';
import type { AccountCard } from '../../../lib/tiktok/surfaces/read-card.ts';
import type { Surface } from '../../../lib/tiktok/surfaces/surface.ts';
import { drawnSighting } from './drawn-sighting.ts';
import { dropOldest } from './drop-oldest.ts';
import type { KnownPerson } from './known-people.ts';
import type { KeyedAround } from './surroundings.ts';

/** The background takes no more (card-messages.ts). */
const MAX_BATCH = 50;
const MAX_KEPT = 500;
/** What comes together goes together; and what TikTok's responses say of a card mostly comes a moment after it. */
const GATHER_MS = 16;
/** Waits after a failure, doubled with each. */
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 1000;
/** So many are tried then. */
const FEW_BATCHES = 9;

/** A question: everything the answer depends on, in a text that differs where any of it does. */
export interface Question {
  readonly key: string;
  /** What of it the card itself shows. */
  readonly shown: string;
  readonly card: SeenCard;
  readonly surroundings: KeyedAround;
}

/** Gives the question that a card asks, with what else is known of the account. */
export function questionOf(
  { id, drawsBadge }: Surface,
  card: AccountCard,
  known: KnownPerson | undefined,
  surroundings: KeyedAround,
): Question {
  const { handle, displayName, badge, said } = card;
  const shown = JSON.stringify([id, handle, displayName, badge, said]);
  const drawn = drawnSighting(card);
  return {
    key: `${shown} ${known?.version} ${surroundings.key}`,
    shown,
    card: { surface: id, handle, sightings: known ? [drawn, known.sighting] : [drawn], said, drawsBadge },
    surroundings,
  };
}

/** The questions of a page. */
export interface Questions {
  /** Gives the answer if it is known; else asks with the next batch. */
  readonly ask: (question: Question) => CardVerdict | null;
  /** Sends soon what is waiting. */
  readonly send: () => void;
  /** Forgets answers and questions; what is under way is not listened to. */
  readonly forget: () => void;
}

/** `judge` asks the background, and gives no list where nobody answers; `onAnswer` is called once a batch that was answered, with the answers by key. */
export function createQuestions(
  judge: (around: Around, cards: readonly SeenCard[]) => Promise<unknown>,
  onAnswer: (verdicts: ReadonlyMap<string, CardVerdict>) => void,
  signal: AbortSignal,
): Questions {
  const kept = new Map<string, CardVerdict>();
  /** By what is shown: what is learned before a question is sent makes it another one, and the earlier is not sent. */
  const waiting = new Map<string, Question>();
  const underWay = new Set<string>();
  let era = 0;
  let failures = 0;
  /** The next sending: soon, or after a failure later. */
  let timer: ReturnType<typeof setTimeout> | undefined;

  function ask(question: Question): CardVerdict | null {
    const { key } = question;
    const known = kept.get(key);
    if (!known && !underWay.has(key)) waiting.set(question.shown, question);
    return known ?? null;
  }

  function send(): void {
    if (waiting.size > 0) timer ??= setTimeout(sendAll, GATHER_MS);
  }

  function sendAll(): void {
    timer = undefined;
    // Who can't be reached is not asked about everybody who was scrolled past.
    for (let sent = 0; waiting.size > 0 && (failures === 0 || sent < FEW_BATCHES); sent += 1)
      void sendBatch(nextBatch());
  }

  /** What waits and has the same surroundings. After failures batches are smaller: one bad card must not hold up the others. */
  function nextBatch(): readonly Question[] {
    const [first] = waiting.values();
    const batch = [...waiting.values()]
      .filter(({ surroundings }) => surroundings.key === first?.surroundings.key)
      .slice(0, Math.ceil(MAX_BATCH / 2 ** failures) || 1);
    for (const { key, shown } of batch) {
      waiting.delete(shown);
      underWay.add(key);
    }
    return batch;
  }

  async function sendBatch(batch: readonly Question[]): Promise<void> {
    const mine = era;
    const around = batch[0]?.surroundings.around;
    if (!around) return;
    const answer = await judge(
      around,
      batch.map(({ card }) => card),
    ).catch(() => null);
    if (mine !== era) return;
    if (!Array.isArray(answer)) {
      askLater(batch);
      return;
    }
    failures = 0;
    for (const { key } of batch) underWay.delete(key);
    onAnswer(take(batch, answer));
    send();
  }

  /** Verdicts come in the order of the cards, without those that named nobody. */
  function take(
    batch: readonly Question[],
    answer: readonly CardVerdict[],
  ): ReadonlyMap<string, CardVerdict> {
    const verdicts = new Map<string, CardVerdict>();
    let next = 0;
    for (const { key, card } of batch) {
      const verdict = answer[next];
      if (verdict?.handle !== card.handle) continue;
      next += 1;
      verdicts.set(key, verdict);
      kept.set(key, verdict);
    }
    dropOldest(kept, MAX_KEPT);
    return verdicts;
  }

  function askLater(batch: readonly Question[]): void {
    for (const question of batch) {
      const { key, shown } = question;
      underWay.delete(key);
      if (!waiting.has(shown)) waiting.set(shown, question);
    }
    // Batches that were under way together fail together: that is one failure.
    if (timer) return;
    timer = setTimeout(sendAll, Math.min(FIRST_WAIT_MS * 2 ** failures, LONGEST_WAIT_MS));
    failures += 1;
  }

  function forget(): void {
    era += 1;
    kept.clear();
    waiting.clear();
    underWay.clear();
    clearTimeout(timer);
    timer = undefined;
  }

  signal.addEventListener('abort', forget);
  return { ask, send, forget };
}
