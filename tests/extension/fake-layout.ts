// What happy-dom lacks: a browser that lays the page out. Tests say when it has.

import { vi } from 'vitest';

/** The layout: tells whoever observes sizes, as a browser does before it paints. */
export interface FakeLayout {
  readonly tell: () => void;
  readonly observed: () => number;
}

/** Puts the layout in place of the browser's. Undone by vi.unstubAllGlobals(). */
export function fakeLayout(): FakeLayout {
  const observers = new Set<FakeObserver>();

  class FakeObserver {
    readonly targets = new Set<Element>();
    readonly callback: ResizeObserverCallback;
    constructor(callback: ResizeObserverCallback) {
      this.callback = callback;
      observers.add(this);
    }
    observe(target: Element): void {
      this.targets.add(target);
    }
    unobserve(target: Element): void {
      this.targets.delete(target);
    }
    disconnect(): void {
      this.targets.clear();
    }
  }

  vi.stubGlobal('ResizeObserver', FakeObserver);
  return {
    tell: () => {
      for (const observer of observers) {
        // Of an entry only the target is read.
        const entries = [...observer.targets].map((target) => ({ target }) as ResizeObserverEntry);
        if (entries.length > 0) observer.callback(entries, observer);
      }
    },
    observed: () => [...observers].reduce((count, { targets }) => count + targets.size, 0),
  };
}
