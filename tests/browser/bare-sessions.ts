// Browsers without the extension, in which walks are taken again to compare what they ask for. One for each look of a
// browser, started when it is first needed, and kept: nothing that a walk leaves behind changes the next one's requests.

import type { Site } from '../site/server.ts';
import type { BrowserKind } from './find-browsers.ts';
import { launch } from './launch.ts';
import { requestDifference } from './requests.ts';
import type { Wishes } from './scenario.ts';
import type { Session } from './session.ts';
import type { Trail } from './trail.ts';
import { walkAgain } from './walk-again.ts';

/** Browsers without the extension, of one kind. */
export interface BareSessions {
  /** Throws when `requests`, made on this trail with the extension, are not those of the same steps without it. */
  compare(trail: Trail, requests: readonly string[], wishes: Wishes): Promise<void>;
  close(): Promise<void>;
}

/** Gives browsers of that kind; none is started yet. */
export function bareSessions(kind: BrowserKind, site: Site): BareSessions {
  const started = new Map<string, Session>();

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
      const page = await (await sessionLike(wishes)).newPage();
      try {
        const difference = requestDifference(requests, await walkAgain(page, site, steps), hurried);
        if (difference.length > 0)
          throw new Error(`requests differ from those without the extension:\n${difference.join('\n')}`);
      } finally {
        await page.close();
      }
    },
    close: async () => {
      for (const session of started.values()) await session.close().catch(() => undefined);
    },
  };
}
