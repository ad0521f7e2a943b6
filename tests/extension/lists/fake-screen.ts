// What happy-dom lacks: a screen that cards come near to, and idle time. Both are moved by hand.

import { vi } from 'vitest';

/** The screen: tests say which elements are near it. */
export interface FakeScreen {
  /** Puts elements near the screen, or away from it; only those that are observed are told of. */
  readonly put: (isNear: boolean, ...elements: readonly (Element | null)[]) => void;
  readonly observed: () => number;
  /** What the observers were made with. */
  readonly wishes: readonly (IntersectionObserverInit | undefined)[];
  /** Lets idle time pass until nobody asks for any. */
  readonly idle: () => void;
}

/** Puts the screen in place of the browser's. Undone by vi.unstubAllGlobals(). */
export function fakeScreen(): FakeScreen {
  const targets = new Map<Element, FakeObserver>();
  const wishes: (IntersectionObserverInit | undefined)[] = [];
  let waiting: IdleRequestCallback[] = [];

  class FakeObserver {
    readonly tell: IntersectionObserverCallback;
    constructor(tell: IntersectionObserverCallback, wish?: IntersectionObserverInit) {
      this.tell = tell;
      wishes.push(wish);
    }
    observe(target: Element): void {
      targets.set(target, this);
    }
    unobserve(target: Element): void {
      targets.delete(target);
    }
    disconnect(): void {
      targets.clear();
    }
  }

  vi.stubGlobal('IntersectionObserver', FakeObserver);
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => waiting.push(callback));
  vi.stubGlobal('cancelIdleCallback', () => {
    waiting = [];
  });

  return {
    put: (isNear, ...elements) => {
      for (const target of elements) {
        const observer = target && targets.get(target);
        // Of an entry only these two are read.
        const entry = { target, isIntersecting: isNear } as IntersectionObserverEntry;
        observer?.tell([entry], observer as unknown as IntersectionObserver);
      }
    },
    observed: () => targets.size,
    wishes,
    idle: () => {
      while (waiting.length > 0) {
        const now = waiting;
        waiting = [];
        for (const callback of now) callback({ didTimeout: false, timeRemaining: () => 50 });
      }
    },
  };
}
