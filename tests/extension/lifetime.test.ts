// @vitest-environment happy-dom
// The end of the extension behind a page, and its background that sleeps: told apart, and woken in time.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endWithExtension } from '../../lib/browser/lifetime.ts';

interface FakePort {
  readonly close: () => void;
  readonly disconnect: () => void;
}

const fake = vi.hoisted(() => ({
  id: 'ticklens' as string | undefined,
  connect: vi.fn<(info: { readonly name: string }) => unknown>(),
}));
vi.mock('../../lib/browser/api.ts', () => ({ runtime: fake }));

let ports: FakePort[];
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  ports = [];
  fake.id = 'ticklens';
  fake.connect.mockReset().mockImplementation(() => {
    const port = {
      close: () => {},
      disconnect: vi.fn(),
      onDisconnect: { addListener },
      onMessage: { addListener: () => {} },
    };
    function addListener(listener: () => void): void {
      port.close = listener;
    }
    ports.push(port);
    return port;
  });
  life = new AbortController();
  endWithExtension(life);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const sleep = () => ports.at(-1)?.close();
const scroll = () => document.body.dispatchEvent(new Event('scroll'));

describe('a background that sleeps', () => {
  it.each(['scroll', 'click'])('is woken by %s, once', (sign) => {
    expect(ports.length).toBe(1);
    sleep();
    expect([ports.length, life.signal.aborted]).toEqual([1, false]);
    document.body.dispatchEvent(new Event(sign));
    document.body.dispatchEvent(new Event(sign));
    document.body.dispatchEvent(new Event('click'));
    scroll();
    expect(ports.length).toBe(2);
    sleep();
    document.body.dispatchEvent(new Event(sign));
    expect(ports.length).toBe(3);
  });

  it('is not woken while it is awake, nor by nobody', () => {
    scroll();
    expect(ports.length).toBe(1);
    sleep();
    vi.advanceTimersByTime(60_000);
    expect([ports.length, life.signal.aborted]).toEqual([1, false]);
  });
});

describe('the end', () => {
  it('comes when the browser has taken the extension away', () => {
    fake.id = undefined;
    vi.advanceTimersByTime(1_000);
    expect(life.signal.aborted).toBe(true);
    expect(ports[0]?.disconnect).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('comes at once with the port', () => {
    fake.id = undefined;
    sleep();
    expect(life.signal.aborted).toBe(true);
    scroll();
    expect(ports.length).toBe(1);
  });

  it('comes when no port can be opened again', () => {
    sleep();
    fake.connect.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    scroll();
    expect(life.signal.aborted).toBe(true);
  });

  it('is told by whoever ends the page first, and leaves nothing', () => {
    life.abort();
    expect(ports[0]?.disconnect).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
    sleep();
    scroll();
    expect(ports.length).toBe(1);
  });
});
