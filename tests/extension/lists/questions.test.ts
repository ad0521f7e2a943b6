// Questions to the background: in batches, each once, again after failures, and never an answer to another page's question.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createQuestions,
  type Question,
  type Questions,
} from '../../../entrypoints/tiktok.content/lists/questions.ts';
import type { KeyedAround } from '../../../entrypoints/tiktok.content/lists/surroundings.ts';
import { type Handle, parseHandle } from '../../../lib/account/handle.ts';
import type { CardVerdict, SeenCard } from '../../../lib/browser/card-messages.ts';

const HERE: KeyedAround = { key: '1', around: { beside: [], query: null, people: [] } };
const THERE: KeyedAround = { key: '2', around: { beside: [], query: 'nora', people: [] } };

function handleOf(text: string): Handle {
  const handle = parseHandle(text);
  if (!handle) throw new Error(`${text} is no handle`);
  return handle;
}

function question(name: string, surroundings = HERE): Question {
  const seen = { surface: 'comment', sightings: [], said: null, drawsBadge: true };
  const card: SeenCard = { ...seen, handle: handleOf(name) };
  return { key: `${surroundings.key} ${name}`, shown: name, card, surroundings };
}

function verdictOn({ handle }: SeenCard): CardVerdict {
  return { handle, subject: `handle:${handle}`, finding: null };
}

type Judge = (around: unknown, cards: readonly SeenCard[]) => Promise<unknown>;
const judge = vi.fn<Judge>();
const onAnswer = vi.fn<(verdicts: ReadonlyMap<string, CardVerdict>) => void>();
let life: AbortController;
let questions: Questions;

beforeEach(() => {
  vi.useFakeTimers();
  judge.mockReset().mockImplementation(async (_around, cards) => cards.map(verdictOn));
  onAnswer.mockReset();
  life = new AbortController();
  questions = createQuestions(judge, onAnswer, life.signal);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** The keys of all answers so far. */
const answered = () => onAnswer.mock.calls.flatMap(([verdicts]) => [...verdicts.keys()]);
const sizes = () => judge.mock.calls.map(([, cards]) => cards.length);

function askAll(names: readonly string[], surroundings = HERE): void {
  for (const name of names) questions.ask(question(name, surroundings));
  questions.send();
}

describe('batches', () => {
  it('hold what was asked before they were sent, each question once', async () => {
    questions.ask(question('nora'));
    questions.ask(question('mill'));
    askAll(['nora', 'tove']);
    askAll(['nora']);
    await vi.advanceTimersByTimeAsync(60);
    askAll(['nora']);
    await vi.advanceTimersByTimeAsync(60);
    expect(judge.mock.calls.map(([, cards]) => cards.map(({ handle }) => handle))).toEqual([
      ['nora', 'mill', 'tove'],
    ]);
    expect(answered()).toEqual(['1 nora', '1 mill', '1 tove']);
  });

  it('leave out what became another question before it was sent, and not what is on its way', async () => {
    for (const keys of [['1 nora', '2 nora'], ['3 nora']]) {
      for (const key of keys) questions.ask({ ...question('nora'), key });
      questions.send();
      await vi.advanceTimersByTimeAsync(20);
    }
    await vi.advanceTimersByTimeAsync(2_000);
    expect(answered()).toEqual(['2 nora', '3 nora']);
  });

  it('are no larger than the background takes', async () => {
    askAll(Array.from({ length: 120 }, (_, i) => `nora${i}`));
    await vi.advanceTimersByTimeAsync(16);
    expect(sizes()).toEqual([50, 50, 20]);
  });

  it('have one kind of surroundings each', async () => {
    questions.ask(question('nora'));
    questions.ask(question('mill', THERE));
    askAll(['tove']);
    await vi.advanceTimersByTimeAsync(60);
    expect(judge.mock.calls.map(([around, cards]) => [around, cards.length])).toEqual([
      [HERE.around, 2],
      [THERE.around, 1],
    ]);
  });

  it('may be answered without those that named nobody', async () => {
    judge.mockImplementation(async (_around, cards) => cards.slice(1).map(verdictOn));
    askAll(['nora', 'mill', 'tove']);
    await vi.advanceTimersByTimeAsync(60);
    expect(answered()).toEqual(['1 mill', '1 tove']);
  });
});

describe('answers', () => {
  it('are kept until they are forgotten', async () => {
    askAll(['nora']);
    await vi.advanceTimersByTimeAsync(60);
    expect(questions.ask(question('nora'))?.handle).toBe('nora');
    expect(questions.ask(question('nora', THERE))).toBeNull();
    questions.forget();
    expect(questions.ask(question('nora'))).toBeNull();
  });

  it('are bounded: the oldest leave', async () => {
    askAll(Array.from({ length: 600 }, (_, i) => `nora${i}`));
    await vi.advanceTimersByTimeAsync(60);
    expect(questions.ask(question('nora0'))).toBeNull();
    expect(questions.ask(question('nora599'))).not.toBeNull();
  });

  it('to what was asked before forgetting are not listened to', async () => {
    let answer: (verdicts: unknown) => void = () => {};
    judge.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
    askAll(['nora']);
    await vi.advanceTimersByTimeAsync(60);
    questions.forget();
    answer([verdictOn(question('nora').card)]);
    await vi.advanceTimersByTimeAsync(10);
    expect(onAnswer).not.toHaveBeenCalled();
  });
});

describe('failures', () => {
  it.each<[string, Judge]>([
    ['nobody there', () => Promise.resolve(null)],
    ['an answer that is none', () => Promise.resolve(undefined)],
  ])('are no answers: %s is asked again', async (_case, failing) => {
    judge.mockImplementationOnce(failing);
    askAll(['nora']);
    await vi.advanceTimersByTimeAsync(60);
    expect(questions.ask(question('nora'))).toBeNull();
    expect(onAnswer).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(5200);
    expect(onAnswer).toHaveBeenCalledTimes(1);
  });

  it('never wait longer than a second for the next try', async () => {
    judge.mockResolvedValue(null);
    askAll(['nora']);
    await vi.advanceTimersByTimeAsync(30_000);
    const before = judge.mock.calls.length;
    await vi.advanceTimersByTimeAsync(1_001);
    expect(judge.mock.calls.length).toBeGreaterThan(before);
  });

  it('of batches under way together count once, and waits grow with each further one', async () => {
    judge.mockResolvedValue(null);
    askAll(Array.from({ length: 150 }, (_, i) => `nora${i}`));
    await vi.advanceTimersByTimeAsync(115);
    expect(judge).toHaveBeenCalledTimes(3);
    await vi.advanceTimersByTimeAsync(10);
    expect(judge).toHaveBeenCalledTimes(9);
    await vi.advanceTimersByTimeAsync(150);
    expect(judge).toHaveBeenCalledTimes(9);
    await vi.advanceTimersByTimeAsync(60);
    expect(judge.mock.calls.length).toBeGreaterThan(9);
  });

  it('of one card do not hold up the others', async () => {
    judge.mockImplementation(async (_around, cards) =>
      cards.some(({ handle }) => handle === 'broken') ? null : cards.map(verdictOn),
    );
    askAll(['nora', 'broken', 'mill', 'tove']);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(answered().sort()).toEqual(['1 mill', '1 nora', '1 tove']);
  });

  it('end with the page', async () => {
    judge.mockResolvedValue(null);
    askAll(['nora']);
    await vi.advanceTimersByTimeAsync(60);
    life.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(judge).toHaveBeenCalledTimes(1);
  });
});

describe('a background that is out of reach for long', () => {
  it('is asked again when it is back, after however many failures', async () => {
    judge.mockResolvedValue(null);
    askAll(['nora']);
    await vi.advanceTimersByTimeAsync(1_200_000);
    judge.mockReset().mockImplementation(async (_around, cards) => cards.map(verdictOn));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onAnswer).toHaveBeenCalledTimes(1);
  });

  it('is not asked thousands of times a second about cards that were scrolled past', async () => {
    judge.mockResolvedValue(null);
    for (let part = 0; part < 60; part += 1) {
      askAll(Array.from({ length: 50 }, (_, i) => `nora${part}x${i}`));
      await vi.advanceTimersByTimeAsync(1_000);
    }
    judge.mockClear();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(judge.mock.calls.length).toBeLessThan(200);
  });
});
