// The lines of the browser bench's table: what was measured with the extension and without it, their ratio, and what is allowed.

import { median } from '../../lib/account/metrics.ts';
import type { Kept, Walked } from './browser-heap.ts';
import type { Scene, SceneReading } from './browser-scenes.ts';
import { LONG_TASK_MS, type TraceReading } from './browser-trace.ts';

/** One measurement with the extension and one without. */
type Pair<T> = readonly [withIt: T, without: T];

const PER_CARD_MS = 0.15;
const ON_LOAD_MS = 10;
const HEAP_MB = 3;
const DELAY_MS = { median: 100, p95: 250 } as const;

function line(what: string, withIt: string, without: string, ratio: string, allowed: string): string {
  return `| ${what} | ${withIt} | ${without} | ${ratio} | ${allowed} |`;
}

function middle(values: readonly number[]): number {
  return median(values) ?? Number.NaN;
}

function ratioOf(pairs: readonly Pair<number>[]): string {
  return `${middle(pairs.map(([withIt, without]) => withIt / without)).toFixed(2)} ×`;
}

/** Script without what it takes to call it, which is mostly the tracing. */
function beyondTracing({ scriptMs, calls, emptyCallMs }: TraceReading): number {
  return scriptMs - calls * (emptyCallMs ?? Number.NaN);
}

/** Gives the lines for one long list. */
export function sceneLines({ name, cards }: Scene, pairs: readonly Pair<SceneReading>[]): readonly string[] {
  const ofBoth = (read: (reading: SceneReading) => number): readonly Pair<number>[] =>
    pairs.map(([withIt, without]) => [read(withIt), read(without)]);
  const side = (both: readonly Pair<number>[], which: 0 | 1) => middle(both.map((pair) => pair[which]));
  const busy = ofBoth(({ busyMs }) => busyMs);
  const long = ofBoth(({ longTasks }) => longTasks.length);
  const shift = ofBoth(({ layoutShift }) => layoutShift);
  const perCard = middle(pairs.map(([{ scriptMs }]) => scriptMs / cards));
  const untraced = middle(pairs.map(([reading]) => beyondTracing(reading) / cards));
  const ours = pairs.flatMap(([{ longTasks }]) => longTasks.filter(({ scriptMs }) => scriptMs > 0));
  const worst = Math.max(0, ...ours.map(({ scriptMs }) => scriptMs));
  const byProcessor = (tasks: SceneReading['longTasks']) =>
    tasks.filter(({ cpuMs }) => cpuMs >= LONG_TASK_MS).length;
  const pageOwn = pairs.flatMap(([, { longTasks }]) => longTasks);
  return [
    line(
      `${name}: script a card (beyond as many calls of an empty function)`,
      `${perCard.toFixed(3)} ms (${untraced.toFixed(3)} ms)`,
      '–',
      '',
      `${PER_CARD_MS} ms`,
    ),
    line(
      `${name}: main thread, all`,
      `${side(busy, 0).toFixed(0)} ms`,
      `${side(busy, 1).toFixed(0)} ms`,
      ratioOf(busy),
      '',
    ),
    line(`${name}: tasks of 50 ms and more by the clock`, `${side(long, 0)}`, `${side(long, 1)}`, '', ''),
    line(
      `${name}: of them with our script, all runs`,
      `${ours.length}; ${byProcessor(ours)} by processor time (at most ${worst.toFixed(1)} ms ours)`,
      `all, without us: ${pageOwn.length}; ${byProcessor(pageOwn)} by processor time`,
      '',
      '0',
    ),
    line(`${name}: layout shift`, side(shift, 0).toFixed(4), side(shift, 1).toFixed(4), '', 'as without'),
  ];
}

/** Gives the line for all long lists together: their script over their cards. */
export function allScenesLine(
  scenes: readonly (readonly [scene: Scene, pairs: readonly Pair<SceneReading>[]])[],
): string {
  const script = scenes.map(([, pairs]) => middle(pairs.map(([{ scriptMs }]) => scriptMs)));
  const untraced = scenes.map(([, pairs]) => middle(pairs.map(([reading]) => beyondTracing(reading))));
  const cards = scenes.map(([scene]) => scene.cards);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const what = `all ${sum(cards).toLocaleString('en')} cards together: script a card (beyond as many calls of an empty function)`;
  const perCard = (values: readonly number[]) => (sum(values) / sum(cards)).toFixed(3);
  return line(what, `${perCard(script)} ms (${perCard(untraced)} ms)`, '–', '', `${PER_CARD_MS} ms`);
}

/** Gives the line for the first seconds of a page. */
export function loadLine(name: string, pairs: readonly Pair<TraceReading>[]): string {
  const script = middle(pairs.map(([{ scriptMs }]) => scriptMs));
  const compile = middle(pairs.map(([{ compileMs }]) => compileMs));
  const untilLoad = pairs.flatMap(([withIt]) => (withIt.untilLoad ? [withIt.untilLoad.scriptMs] : []));
  const loaded = untilLoad.length > 0 ? `${middle(untilLoad).toFixed(1)} ms` : 'can’t tell how much';
  const start = middle(pairs.map(([{ startMs }]) => startMs));
  const busy = pairs.map(([withIt, without]): Pair<number> => [withIt.busyMs, without.busyMs]);
  const side = (which: 0 | 1) => middle(busy.map((pair) => pair[which])).toFixed(0);
  return line(
    `${name}, first 5 s: script (main thread, all)`,
    `${script.toFixed(1)} ms, ${loaded} of them before its load event, ${start.toFixed(1)} at its start, compiled in ${compile.toFixed(1)} ms (${side(0)} ms)`,
    `– (${side(1)} ms)`,
    ratioOf(busy),
    `${ON_LOAD_MS} ms before its load event`,
  );
}

const FUNCTIONS_SHOWN = 25;

/** Gives the functions of ours that took longest, as the profiled run saw them. */
export function functionLines([first]: readonly Pair<TraceReading>[]): readonly string[] {
  return (first?.[0].functions ?? [])
    .slice(0, FUNCTIONS_SHOWN)
    .map(([name, ms]) => `    ${ms.toFixed(1).padStart(8)} ms  ${name}`);
}

/** Gives the lines for the delays of marks. */
export function delayLines(delays: readonly number[], isCold: boolean): readonly string[] {
  const sorted = [...delays].sort((a, b) => a - b);
  const p95 = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? Number.NaN;
  const state = isCold ? 'background stopped before' : 'background awake';
  return [
    line(
      `card on screen to mark, ${state}, ${delays.length} cards`,
      `median ${middle(delays).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`,
      '–',
      '',
      isCold ? `p95 ${DELAY_MS.p95} ms` : `median ${DELAY_MS.median} ms`,
    ),
  ];
}

interface Scrolled {
  readonly before: Kept;
  readonly after: Kept;
  readonly cards: number;
}

function grown({ before, after }: { readonly before: Kept; readonly after: Kept }): string {
  const nodes = after.nodes - before.nodes;
  const heap = `${before.heapMB.toFixed(2)} MB ${signed(after.heapMB - before.heapMB, 2)} MB`;
  return `${heap} (data ${signed(after.dataMB - before.dataMB, 2)} MB), ${signed(nodes, 0)} nodes`;
}

function signed(value: number, digits: number): string {
  return `${value >= 0 ? '+' : ''}${value.toFixed(digits)}`;
}

/** Gives the line for the heap after long scrolling. */
export function heapLine([withIt, without]: Pair<Scrolled>): string {
  return line(
    `heap after ${withIt.cards.toLocaleString('en')} cards scrolled by`,
    grown(withIt),
    grown(without),
    '',
    `+${HEAP_MB} MB`,
  );
}

function grownByQuarter({ before, quarters }: Walked): string {
  return quarters.map((after) => grown({ before, after })).join('; ');
}

/** Gives the lines for the heap and the marks after many navigations. */
export function walkLine(navigations: number, [withIt, without]: Pair<Walked>): readonly string[] {
  const count = navigations.toLocaleString('en');
  return [
    line(
      `heap after each quarter of ${count} navigations`,
      grownByQuarter(withIt),
      grownByQuarter(without),
      '',
      'no growth',
    ),
    line(
      'our elements before and after',
      withIt.hosts.join(' and '),
      without.hosts.join(' and '),
      '',
      'the same',
    ),
    line(
      'marks looked at, and wrong ones',
      `${withIt.marksSeen.toLocaleString('en')}, ${withIt.wrong.length}`,
      '–',
      '',
      '0 wrong',
    ),
    ...withIt.wrong.map((what) => line('wrong', what, '', '', '')),
  ];
}
