// The background over a browser of which only storage is there, for the tests of how lists are judged and what is remembered.
// Each `begin()` is a background that was just started: nothing is left of the one before but what it had written.

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { type Handle, parseHandle, parseUserId } from '../../lib/account/handle.ts';
import { emptySighting, type Sighting } from '../../lib/account/sighting.ts';
import type { Around, CardVerdict, SeenCard } from '../../lib/browser/card-messages.ts';
import { parseContentRequest } from '../../lib/browser/messages.ts';
import { known } from '../lookalike/people.ts';

export const NOW = Date.UTC(2026, 10, 22, 12);

/** What the browser's areas hold: on disk, and until it closes. */
export const areas = { local: new Map<string, unknown>(), session: new Map<string, unknown>() };

function area(values: Map<string, unknown>) {
  return {
    get: async (key: string | null) =>
      Object.fromEntries([...values].filter(([name]) => key === null || name === key)),
    set: async (given: Record<string, unknown>) => {
      for (const [name, value] of Object.entries(given)) values.set(name, structuredClone(value));
    },
    remove: async (names: string[]) => {
      for (const name of names) values.delete(name);
    },
  };
}

/** The browser as the background sees it. */
export const browserOfTests = {
  storage: { local: area(areas.local), session: area(areas.session) },
  tabs: { query: async () => [] },
};

/** Forgets everything that was written. */
export function forgetEverything(): void {
  areas.local.clear();
  areas.session.clear();
  globalThis.indexedDB = new IDBFactory();
}

let endLast: () => void = () => undefined;

/** A bundled list that is read at once: most tests start many backgrounds. */
const FEW = [
  known('duolingo', 'Duolingo'),
  known('maraokafor', 'Mara Okafor'),
  known('lenabrunner', 'Lena Brunner'),
];

/**
 * Gives the modules of a background that was just started; the one before is ended, whatever it was about to do. Its bundled
 * list has three names, or is the whole one.
 */
export async function begin({ isWhole = false }: { readonly isWhole?: boolean } = {}) {
  endLast();
  vi.resetModules();
  if (isWhole) vi.doUnmock('../../lib/known/bundled.ts');
  else {
    vi.doMock('../../lib/known/bundled.ts', () => ({ bundledKnown: () => FEW, bundledEdition: () => 1 }));
  }
  vi.doMock('../../lib/browser/api.ts', () => ({ browser: browserOfTests, SITE_ORIGINS: [] }));
  const { judgeCards } = await import('../../entrypoints/background/judge-cards.ts');
  const { answerContent } = await import('../../entrypoints/background/answer-content.ts');
  const { answerControls } = await import('../../entrypoints/background/answer-controls.ts');
  const names = await import('../../entrypoints/background/known-names.ts');
  const { memory, memoryFor, inMemoryTurn } = await import('../../entrypoints/background/memory.ts');

  endLast = names.forgetNames;

  /** Sends a batch the way a page does: checked as a message first. */
  async function judge(
    cards: readonly SeenCard[],
    around: Partial<Around> = {},
    { isPrivate = false, at = NOW }: { isPrivate?: boolean; at?: number } = {},
  ): Promise<readonly CardVerdict[]> {
    const message = {
      type: 'judge-cards',
      cards,
      around: { beside: [], query: null, people: [], ...around },
    };
    const request = parseContentRequest(structuredClone(message));
    if (request?.type !== 'judge-cards') throw new Error('the message was refused');
    return judgeCards(request, isPrivate, at);
  }

  /** Waits until what follows an answer has been written. */
  async function settled(): Promise<void> {
    for (let turn = 0; turn < 5; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve));
      await inMemoryTurn(async () => undefined);
    }
  }

  return { judge, settled, answerContent, answerControls, memory, memoryFor, ...names };
}

/** Gives a handle; throws where a test wrote none. */
export function handleOf(text: string): Handle {
  const handle = parseHandle(text);
  if (!handle) throw new Error(`no handle: ${text}`);
  return handle;
}

/** What TikTok's own responses say of an account. */
export function sightingOf(
  handle: string,
  { id, ...rest }: Partial<Omit<Sighting, 'id'>> & { readonly id?: string } = {},
): Sighting {
  return { ...emptySighting('response', NOW), handle: handleOf(handle), id: parseUserId(id), ...rest };
}

/** A comment's card: its sighting, and what is written there. */
export function cardOf(sighting: Sighting, rest: Partial<SeenCard> = {}): SeenCard {
  if (!sighting.handle) throw new Error('a card has a handle');
  return {
    surface: 'comments',
    handle: sighting.handle,
    sightings: [sighting],
    said: null,
    drawsBadge: false,
    ...rest,
  };
}
