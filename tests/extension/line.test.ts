// @vitest-environment happy-dom
// Questions over a port: each gets its own answer, and none where the background is gone or can't be reached.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Ask, openLine } from '../../lib/browser/line.ts';

/** A port whose other end is this test. */
interface FakePort {
  readonly said: (readonly [number: number, question: unknown])[];
  readonly disconnect: () => void;
  answer: (message: unknown) => void;
  close: () => void;
}

const fake = vi.hoisted(() => ({ connect: vi.fn<() => unknown>() }));
vi.mock('../../lib/browser/api.ts', () => ({ runtime: fake }));

const QUESTION = { type: 'judge-cards' };
const onClosed = vi.fn();
const onLost = vi.fn();
let ports: FakePort[];
let life: AbortController;
let ask: Ask;

function fakePort(): object {
  const port: FakePort = { said: [], disconnect: vi.fn(), answer: () => {}, close: () => {} };
  ports.push(port);
  return {
    postMessage: (message: readonly [number, unknown]) => port.said.push(message),
    disconnect: port.disconnect,
    onMessage: { addListener: (listener: FakePort['answer']) => Object.assign(port, { answer: listener }) },
    onDisconnect: { addListener: (listener: () => void) => Object.assign(port, { close: listener }) },
  };
}

beforeEach(() => {
  ports = [];
  fake.connect.mockReset().mockImplementation(fakePort);
  onClosed.mockReset();
  onLost.mockReset();
  life = new AbortController();
  ask = openLine(onClosed, onLost, life.signal);
});
afterEach(() => life.abort());

describe('a line', () => {
  it('gives each question its own answer, in whatever order they come', async () => {
    const answers = Promise.all([ask(QUESTION), ask(QUESTION)]);
    const numbers = ports[0]?.said.map(([number]) => number) ?? [];
    expect(new Set(numbers).size).toBe(2);
    ports[0]?.answer([numbers[1], 'second']);
    ports[0]?.answer([numbers[0], 'first']);
    expect(await answers).toEqual(['first', 'second']);
  });

  it('takes no answer twice, nor one to what nobody asked', async () => {
    const answer = ask(QUESTION);
    const number = ports[0]?.said[0]?.[0] ?? 0;
    for (const message of [
      [number + 1, 'no'],
      [number, 'yes'],
      [number, 'no'],
    ])
      ports[0]?.answer(message);
    expect(await answer).toBe('yes');
  });

  it('gives nothing where the background ends before it answers, and is opened again for the next', async () => {
    const answer = ask(QUESTION);
    ports[0]?.close();
    expect(await answer).toBeNull();
    expect([onClosed.mock.calls.length, ports.length]).toEqual([1, 1]);
    const next = ask(QUESTION);
    ports[1]?.answer([ports[1]?.said[0]?.[0], 'yes']);
    expect(await next).toBe('yes');
  });

  it('is let go with a page that the browser keeps for the way back, and opened again once that asks', async () => {
    const answer = ask(QUESTION);
    window.dispatchEvent(new Event('pagehide'));
    expect(await answer).toBeNull();
    expect(ports[0]?.disconnect).toHaveBeenCalledTimes(1);
    expect(ports).toHaveLength(1);
    void ask(QUESTION);
    expect(ports[1]?.said).toHaveLength(1);
  });

  it('gives nothing where it was dead already, and is opened again for the next', async () => {
    fake.connect.mockImplementationOnce(() => ({
      ...fakePort(),
      postMessage: () => {
        throw new Error('Attempting to use a disconnected port object');
      },
    }));
    ports[0]?.close();
    expect(await ask(QUESTION)).toBeNull();
    void ask(QUESTION);
    expect(ports[2]?.said).toHaveLength(1);
  });

  it('says when it can’t be opened, and answers nothing then', async () => {
    ports[0]?.close();
    fake.connect.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    window.dispatchEvent(new Event('scroll'));
    expect(onLost).toHaveBeenCalledTimes(1);
  });

  it('is closed with the page, and not opened again', () => {
    life.abort();
    expect(ports[0]?.disconnect).toHaveBeenCalledTimes(1);
    void ask(QUESTION);
    window.dispatchEvent(new Event('click'));
    expect(ports).toHaveLength(1);
  });
});
