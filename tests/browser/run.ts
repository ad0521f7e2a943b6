// Runs the browser scenarios: node tests/browser/run.ts [chromium|firefox] [--only=part-of-a-name]
// The last line is `N passed, N failed, N skipped`. A browser that is missing skips its scenarios; under CI it fails them.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Site, startSite } from '../site/server.ts';
import { type BareSessions, bareSessions } from './bare-sessions.ts';
import { BROWSER_KINDS, type BrowserKind, findBrowsers, howToGet } from './find-browsers.ts';
import { builtExtension, launch } from './launch.ts';
import { requestLines } from './requests.ts';
import type { Scenario, Wishes } from './scenario.ts';
import { screenshot } from './screenshot.ts';
import type { Session } from './session.ts';
import { keepTrail, settled, trailOf } from './trail.ts';

const SCENARIOS = join(import.meta.dirname, 'scenarios');
/** Far beyond what any takes: it ends a browser that hangs, and a busy machine is given time. */
const TIME_LIMIT = 180_000;
/** A hurried walk is taken again at leisure. */
const COMPARE_LIMIT = 300_000;
const tally = { passed: 0, failed: 0, skipped: 0 };

async function allScenarios(): Promise<readonly Scenario[]> {
  const files = readdirSync(SCENARIOS).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(
    files.sort().map((file) => import(pathToFileURL(join(SCENARIOS, file)).href)),
  );
  // Files there export what Scenario says; tsc looks at each of them.
  return modules.flatMap((module) => module.scenarios as readonly Scenario[]);
}

/** Puts scenarios together that can share a browser. */
function grouped(scenarios: readonly Scenario[]): readonly (readonly Scenario[])[] {
  const groups = Map.groupBy(scenarios, ({ name, browser: { fresh, ...wishes } = {} }) =>
    JSON.stringify([fresh ? name : '', Object.entries(wishes).sort()]),
  );
  return [...groups.values()];
}

async function start(kind: BrowserKind, site: Site, wishes: Wishes): Promise<Session> {
  const { extension = true, locale = 'en', dark = false, forcedColors = false, grantHosts = true } = wishes;
  return await launch(kind, {
    site,
    extensionDir: extension === true ? builtExtension(kind) : null,
    locale,
    dark,
    forcedColors,
    grantHosts,
    ...(wishes.backgroundIdleMs !== undefined && { backgroundIdleMs: wishes.backgroundIdleMs }),
  });
}

/** Where scenarios run: a kind of browser, the replica, and browsers without the extension to compare with. */
interface Ground {
  readonly kind: BrowserKind;
  readonly site: Site;
  readonly bare: BareSessions;
}

async function runOne(scenario: Scenario, { kind, site, bare }: Ground, session: Session): Promise<void> {
  const problems: string[] = [];
  const page = await session.newPage();
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (entry) => {
    if (/content.security.policy/i.test(entry.text())) problems.push(entry.text());
  });
  // What an earlier scenario's page was still asking for is not this one's.
  await site.quiet();
  site.clearRequests();
  const withExtension = scenario.browser?.extension !== false;
  if (withExtension) keepTrail(page, site);
  const shot = (name: string) => screenshot(page, `${name}-${kind}`);
  try {
    await limited(scenario.run({ kind, site, session, page, problems, shot }));
    if (withExtension) {
      await limited(settled(page, site));
      const requests = requestLines(site);
      await page.close();
      await limited(bare.compare(trailOf(page), requests, scenario.browser ?? {}), COMPARE_LIMIT);
    }
  } catch (error) {
    if (!page.isClosed()) await limited(shot(`failed-${scenario.name}`), 10_000).catch(() => undefined);
    throw error;
  } finally {
    await limited(page.close(), 10_000).catch(() => undefined);
  }
}

/** Gives what the promise gives, or fails when it takes too long; the browser may hang. */
async function limited<T>(promise: Promise<T>, limit: number = TIME_LIMIT): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${limit / 1000} s`)), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The driver's own fault, seen now and then in a browser that has just started: it lost hold of the page it opened. */
const LOST_HOLD = /detached Frame/i;

function isLostHold(error: unknown): boolean {
  return error instanceof Error && LOST_HOLD.test(error.message);
}

async function runGroup(scenarios: readonly Scenario[], ground: Ground): Promise<void> {
  const { kind, site } = ground;
  let session: Session | undefined;
  try {
    for (const scenario of scenarios) {
      const from = performance.now();
      try {
        session ??= await start(kind, site, scenario.browser ?? {});
        try {
          await runOne(scenario, ground, session);
        } catch (error) {
          if (!isLostHold(error)) throw error;
          // Once more, in a browser that has seen nothing of it.
          await session.close().catch(() => undefined);
          session = await start(kind, site, scenario.browser ?? {});
          await runOne(scenario, ground, session);
        }
        report('passed', kind, scenario.name, `${((performance.now() - from) / 1000).toFixed(1)} s`);
      } catch (error) {
        report(
          'failed',
          kind,
          scenario.name,
          error instanceof Error ? (error.stack ?? error.message) : String(error),
        );
        // A browser that broke down takes nobody else with it.
        if (session?.browser.connected === false) session = undefined;
      }
    }
  } finally {
    await session?.close().catch(() => undefined);
  }
}

const MARKS = { passed: 'ok  ', failed: 'FAIL', skipped: 'skip' } as const;

function report(result: keyof typeof tally, kind: BrowserKind, name: string, detail: string): void {
  tally[result] += 1;
  const end = result === 'failed' ? `\n     ${detail.replaceAll('\n', '\n     ')}` : ` (${detail})`;
  console.log(`${MARKS[result]} ${kind.padEnd(8)} ${name}${end}`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' } },
});
const unknown = positionals.find((name) => !BROWSER_KINDS.some((kind) => kind === name));
if (unknown !== undefined) {
  console.error(`no such browser: ${unknown} (${BROWSER_KINDS.join(' or ')})`);
  process.exit(2);
}
const kinds = BROWSER_KINDS.filter((kind) => positionals.length === 0 || positionals.includes(kind));
const found = findBrowsers();
const scenarios = (await allScenarios()).filter(({ name }) => name.includes(values.only));
const site = await startSite();
try {
  for (const kind of kinds) {
    const fitting = scenarios.filter(({ only }) => only?.includes(kind) ?? true);
    if (found[kind] === null) {
      const result = process.env['CI'] ? 'failed' : 'skipped';
      for (const { name } of fitting) report(result, kind, name, howToGet(kind));
      continue;
    }
    const bare = bareSessions(kind, site);
    try {
      for (const group of grouped(fitting)) await runGroup(group, { kind, site, bare });
    } finally {
      await bare.close();
    }
  }
} finally {
  await site.close();
}
console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
process.exitCode = tally.failed > 0 ? 1 : 0;
