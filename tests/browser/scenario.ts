// What a scenario is, and what it is given. Files in scenarios/ export lists of them; run.ts runs them.

import type { Page } from 'puppeteer-core';
import type { Site } from '../site/server.ts';
import type { BrowserKind } from './find-browsers.ts';
import type { Session } from './session.ts';

/** What a scenario works with: a browser that others use too, and a page of its own. */
export interface ScenarioContext {
  readonly kind: BrowserKind;
  readonly site: Site;
  readonly session: Session;
  readonly page: Page;
  /** Errors of the page's scripts and refusals of its security policy, as they come. */
  readonly problems: readonly string[];
  /** Saves a picture of the page under a name that also says which browser it is. */
  shot(name: string): Promise<string>;
}

/** How a scenario wants its browser started. Scenarios with the same wishes share one. */
export interface Wishes {
  /**
   * Whether the extension is there; it is unless said otherwise. `later` leaves installing it to the scenario. With it,
   * the run's requests must equal those of the same walk without it.
   */
  readonly extension?: boolean | 'later';
  readonly locale?: 'en' | 'de';
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  readonly grantHosts?: boolean;
  /** How long Firefox lets an idle background live; its usual half minute unless said otherwise. */
  readonly backgroundIdleMs?: number;
  /** Starts a browser for this scenario alone, with nothing stored. */
  readonly fresh?: boolean;
}

/** One thing to prove in a browser. It passes unless `run` throws. */
export interface Scenario {
  readonly name: string;
  readonly browser?: Wishes;
  /** Browsers that can do it; both unless said otherwise. */
  readonly only?: readonly BrowserKind[];
  run(context: ScenarioContext): Promise<void>;
}
