// What the extension costs while somebody browses, in Chromium, with and without it in the same run:
//   npm run bench:browser [-- --pairs=5 --passes=20 --visits=30 --only=scroll,load,heap,delay --functions]
//   npm run bench:browser -- --navigations=10000
// Pairs are taken in turn. Prints a table with medians, ratios and what is allowed.

import { parseArgs } from 'node:util';
import { findBrowsers, howToGet } from '../browser/find-browsers.ts';
import { builtExtension, launch } from '../browser/launch.ts';
import type { Session } from '../browser/session.ts';
import { type Site, startSite } from '../site/server.ts';
import { markDelays } from './browser-delays.ts';
import { scrollForLong, walkForLong } from './browser-heap.ts';
import { LOADS, loadScene, SCENES, scrollScene } from './browser-scenes.ts';
import {
  allScenesLine,
  delayLines,
  functionLines,
  heapLine,
  loadLine,
  sceneLines,
  walkLine,
} from './browser-table.ts';
import { type TraceReading, withProfile } from './browser-trace.ts';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '5' },
    passes: { type: 'string', default: '20' },
    visits: { type: 'string', default: '30' },
    navigations: { type: 'string', default: '0' },
    functions: { type: 'boolean', default: false },
    only: { type: 'string', default: 'scroll,load,heap,delay' },
  },
});
const parts = values.only.split(',');
const pairs = Number(values.pairs);

/** Both browsers of a run. */
interface Both {
  readonly withIt: Session;
  readonly without: Session;
  readonly site: Site;
}

/** Measures with and without in turn, the other first every second time. */
async function inTurn<T>(
  { withIt, without }: Both,
  rounds: number,
  measure: (session: Session) => Promise<T>,
): Promise<readonly (readonly [withIt: T, without: T])[]> {
  const results: (readonly [T, T])[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) {
      const first = await measure(withIt);
      results.push([first, await measure(without)]);
    } else {
      const first = await measure(without);
      results.push([await measure(withIt), first]);
    }
  }
  return results;
}

/** What the profiler tells differs from run to run by more than what is measured: of so many the middle one counts. */
const PROFILED_RUNS = 3;

/** The same, and then with the profiler, which tells what runs in between the browser's calls. */
async function inTurnAndProfiled<T extends TraceReading>(
  both: Both,
  measure: (session: Session, isProfiled: boolean) => Promise<T>,
): Promise<readonly (readonly [withIt: T, without: T])[]> {
  const readings = await inTurn(both, pairs, (session) => measure(session, false));
  const profiled: T[] = [];
  for (let run = 0; run < PROFILED_RUNS; run += 1) profiled.push(await measure(both.withIt, true));
  const middle = profiled.sort((a, b) => a.betweenMs - b.betweenMs)[Math.floor(PROFILED_RUNS / 2)];
  return readings.map(([withIt, without]) => [middle ? withProfile(withIt, middle) : withIt, without]);
}

async function measureAll(both: Both): Promise<void> {
  const { site, withIt } = both;
  if (parts.includes('scroll')) {
    const scrolled: Parameters<typeof allScenesLine>[0][number][] = [];
    for (const scene of SCENES) {
      const readings = await inTurnAndProfiled(both, (session, isProfiled) =>
        scrollScene(session, site, scene, isProfiled),
      );
      scrolled.push([scene, readings]);
      print(sceneLines(scene, readings));
      if (values.functions) print(functionLines(readings));
    }
    print([allScenesLine(scrolled)]);
  }
  if (parts.includes('load')) {
    for (const scene of LOADS) {
      const readings = await inTurnAndProfiled(both, (session, isProfiled) =>
        loadScene(session, site, scene, isProfiled),
      );
      print([loadLine(scene.name, readings)]);
      if (values.functions) print(functionLines(readings));
    }
  }
  if (parts.includes('delay')) {
    for (const isCold of [false, true])
      print(delayLines(await markDelays(withIt, site, Number(values.visits), isCold), isCold));
  }
  if (parts.includes('heap')) {
    const [pair] = await inTurn(both, 1, (session) => scrollForLong(session, site, Number(values.passes)));
    if (pair) print([heapLine(pair)]);
  }
}

function print(lines: readonly string[]): void {
  console.log(lines.join('\n'));
}

if (findBrowsers().chromium === null) {
  console.log(howToGet('chromium'));
  process.exit(1);
}
const site = await startSite();
const withIt = await launch('chromium', { site, extensionDir: builtExtension('chromium') });
const without = await launch('chromium', { site, extensionDir: null });
try {
  console.log(`${await withIt.browser.version()}, Node ${process.version}, ${pairs} pairs, medians\n`);
  print(['| | with | without | ratio | allowed |', '|---|---|---|---|---|']);
  const navigations = Number(values.navigations);
  if (navigations > 0) {
    const [pair] = await inTurn({ withIt, without, site }, 1, (session) =>
      walkForLong(session, site, navigations),
    );
    if (pair) print(walkLine(navigations, pair));
  } else await measureAll({ withIt, without, site });
} finally {
  await withIt.close();
  await without.close();
  await site.close();
}
