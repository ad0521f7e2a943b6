// Browsers without the extension, in which walks are taken again to compare what they ask for. One for each look of a
// browser, started when it is first needed, and kept: nothing that a walk leaves behind changes the next one's requests. For the
// same reason a walk that was taken before is not taken again, unless its requests are not the expected ones.

import type { Site } from '../site/server.ts';
import type { BrowserKind } from './find-browsers.ts';
import { launch } from './launch.ts';
import { requestDifference } from './requests.ts';
import type { Wishes } from './scenario.ts';
import type { Session } from './session.ts';
import type { Trail } from './trail.ts';
import { walkAgain } from './walk-again.ts';

/** A walk that asked for something else is taken once more. */
const MOST_WALKS = 2;

/** Browsers without the extension, of one kind. */
export interface BareSessions {
  /** Throws when `requests`, made on this trail with the extension, are not those of the same steps without it. */
  compare(trail: Trail, requests: readonly string[], wishes: Wishes): Promise<void>;
  close(): Promise<void>;
}

/** Gives browsers of that kind; none is started yet. */
export function bareSessions(kind: BrowserKind, site: Site): BareSessions {
  const started = new Map<string, Session>();
  /** Requests of walks that were taken, by their steps. */
  const taken = new Map<string, readonly string[]>();

  async function sessionLike({ locale = 'en', dark = false }: Wishes): Promise<Session> {
    const key = `${locale} ${dark}`;
    const earlier = started.get(key);
    if (earlier?.browser.connected) return earlier;
    const session = await launch(kind, { site, extensionDir: null, locale, dark });
    started.set(key, session);
    return session;
  }

  return {
    compare: async ({ steps, hurried }, requests, wishes) => {
      const key = JSON.stringify(steps);
      const before = taken.get(key);
      if (before && requestDifference(requests, before, hurried).length === 0) return;
      let difference: readonly string[] = [];
      // Whether a page is kept for the way back, and so not loaded anew, is the browser's own mood.
      for (let walk = 0; walk < MOST_WALKS; walk += 1) {
        const page = await (await sessionLike(wishes)).newPage();
        try {
          const without = await walkAgain(page, site, steps);
          taken.set(key, without);
          difference = requestDifference(requests, without, hurried);
          if (difference.length === 0) return;
        } finally {
          await page.close();
        }
      }
      throw new Error(`requests differ from those without the extension:\n${difference.join('\n')}`);
    },
    close: async () => {
      for (const session of started.values()) await session.close().catch(() => undefined);
    },
  };
}
