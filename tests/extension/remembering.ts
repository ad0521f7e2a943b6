// What the tests of remembering show to a background: lists and profiles of one genuine account and one copy, and what it has logged.

import { parseContentRequest } from '../../lib/browser/messages.ts';
import { listFindings } from '../../lib/memory/findings/finding-log.ts';
import type { PageReading, PageState } from '../../lib/tiktok/page-reading.ts';
import { type begin, cardOf, NOW, sightingOf } from './cards-background.ts';

export const DAY_MS = 86_400_000;
export const TAMSIN = sightingOf('tamsinhollows', {
  id: '6800000000000000005',
  displayName: 'Tamsin Hollows',
  badge: true,
});
export const COPY = sightingOf('tamsinhollows_official', {
  id: '71',
  displayName: 'Tamsin Hollows',
  badge: false,
});

type Background = Awaited<ReturnType<typeof begin>>;
type Sighted = ReturnType<typeof sightingOf>;

/** What a test does with a background. */
export type Remembering = ReturnType<typeof remembering>;

/** Gives a profile's page as it is read. */
export function profile(sighting: Sighted, state: PageState = 'profile'): PageReading {
  const { handle } = sighting;
  const url = `https://www.tiktok.com/@${handle}`;
  return { url, at: NOW, state, handle, viewer: null, sightings: [sighting], posts: [], tried: [] };
}

/** Gives what a test does with this background. */
export function remembering(background: Background) {
  return {
    /** Shows accounts in a list; gives the handles with findings, once everything is written. */
    async show(sightings: readonly Sighted[], options = {}) {
      const verdicts = await background.judge(
        sightings.map((sighting) => cardOf(sighting)),
        {},
        options,
      );
      await background.settled();
      return verdicts.flatMap(({ handle, finding }) => (finding ? [handle] : []));
    },
    /** Opens a profile; gives the verdict, once everything is written. */
    async open(reading: PageReading, at = NOW, isPrivateWindow = false) {
      const sender = { kind: 'content', tabId: 1, isPrivateWindow } as const;
      const request = parseContentRequest({ type: 'judge-page', reading });
      if (!request) throw new Error('the message was refused');
      const verdict = await background.answerContent(request, sender, at);
      await background.settled();
      return verdict;
    },
    /** Gives the log of findings, the latest first. */
    async log() {
      const read = await listFindings(background.memory);
      if (read.state === 'failed') throw new Error(read.problem);
      return read.value;
    },
  };
}
