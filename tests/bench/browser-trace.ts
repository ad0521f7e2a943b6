// Reads a Chromium trace: how long the main thread of the replica's page worked, how much of that was the extension's script,
// and which long tasks it had a part in.

import { type Sample, type Share, samplesIn, shareOfScript } from './script-share.ts';
import type { TraceEvent } from './trace-event.ts';

export const LONG_TASK_MS = 50;

/** What is recorded: when the browser called which script, and how long that took. */
export const CATEGORIES: readonly string[] = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
/** Once for each list also what was on the stack: that makes each call an eighth dearer, which is why it is not in the figures. */
export const PROFILED: readonly string[] = ['disabled-by-default-v8.cpu_profiler'];
/** Where pages are loaded, the compiling of our scripts too. */
export const LOAD_CATEGORIES: readonly string[] = [...CATEGORIES, 'v8.compile'];

/** The name of an empty function that the bench has the page call: a trace makes every call dearer, and this tells by how much. */
export const CALL_OF_NOTHING = 'callOfNothing';

/** What a trace says of one page; times in milliseconds. */
export interface TraceReading {
  /** Processor time of all tasks of the main thread. */
  readonly busyMs: number;
  /** Processor time of the extension's script, with everything it called but for what the page asked of the browser. */
  readonly scriptMs: number;
  /** Of scriptMs what runs in between the browser's calls, as promises do; only a profiled trace tells of it. */
  readonly betweenMs: number;
  /** How often the browser called the extension's script. */
  readonly calls: number;
  /** What a call of an empty function takes while it is traced (see CALL_OF_NOTHING); null where there was none. */
  readonly emptyCallMs: number | null;
  /** Compiling the extension's scripts. */
  readonly compileMs: number;
  /** Of scriptMs what runs when a page begins: both scripts from top to bottom, without what they do later. */
  readonly startMs: number;
  /** What ran in tasks that began before the page's load event; null where none is in the trace. Of betweenMs the same holds as above. */
  readonly untilLoad: { readonly scriptMs: number; readonly betweenMs: number } | null;
  /** The extension's functions and how long each was the last of ours on the stack, by the clock; the longest first. */
  readonly functions: readonly (readonly [name: string, ms: number])[];
  /** Tasks of 50 ms or more by the clock: their processor time, and how much of it was the extension's script. */
  readonly longTasks: readonly { readonly cpuMs: number; readonly scriptMs: number }[];
}

/**
 * Reads the JSON of a trace. `page` begins the address of the page's own script, `extension` those of the extension's;
 * null where there is no extension. Throws when the page's main thread is not in it.
 */
export function readTrace(json: string, page: string, extension: string | null): TraceReading {
  const { traceEvents } = JSON.parse(json) as { traceEvents: readonly TraceEvent[] }; // Chromium's own format.
  const thread = traceEvents.find(
    ({ name, args }) =>
      (name === 'FunctionCall' || name === 'EvaluateScript') && args.data?.url?.startsWith(page),
  );
  if (!thread) throw new Error('the page’s script is not in the trace');
  const own = traceEvents.filter(({ pid }) => pid === thread.pid);
  const tasks = own
    .filter(({ name, tid }) => name === 'RunTask' && tid === thread.tid)
    .sort((a, b) => a.ts - b.ts);
  const samples = extension === null ? [] : samplesIn(own, thread, extension);
  const ofOurs = (...names: readonly string[]) =>
    own.filter(
      ({ name, args, tid }) =>
        names.includes(name) &&
        tid === thread.tid &&
        extension !== null &&
        args.data?.url?.startsWith(extension),
    );
  const calls = ofOurs('FunctionCall', 'EvaluateScript');
  const shares = shareOfScript(tasks, calls, samples);
  const loaded = own.find(({ name, tid }) => name === 'MarkLoad' && tid === thread.tid);
  const untilLoad = shares.filter((_, place) => loaded && (tasks[place]?.ts ?? 0) < loaded.ts);
  const empty = own.filter(
    ({ args, tid }) => tid === thread.tid && args.data?.functionName === CALL_OF_NOTHING,
  );
  return {
    busyMs: sum(tasks.map(({ tdur, dur }) => tdur ?? dur ?? 0)) / 1000,
    ...inAll(shares),
    calls: calls.length,
    emptyCallMs: empty.length > 0 ? sum(empty.map(({ tdur }) => tdur ?? 0)) / 1000 / empty.length : null,
    compileMs: sum(ofOurs('v8.compile').map(({ dur }) => dur ?? 0)) / 1000,
    startMs: sum(ofOurs('EvaluateScript').map(({ tdur, dur }) => tdur ?? dur ?? 0)) / 1000,
    untilLoad: loaded ? inAll(untilLoad) : null,
    functions: byFunction(samples),
    longTasks: tasks.flatMap(({ dur = 0, tdur = dur }, place) =>
      dur / 1000 < LONG_TASK_MS
        ? []
        : [{ cpuMs: Math.min(tdur, dur) / 1000, scriptMs: (shares[place]?.scriptMicros ?? 0) / 1000 }],
    ),
  };
}

/** Gives a reading with what a profiled trace of the same says beyond it. */
export function withProfile<Reading extends TraceReading>(reading: Reading, profiled: TraceReading): Reading {
  const { betweenMs, functions } = profiled;
  const before = profiled.untilLoad?.betweenMs ?? 0;
  const untilLoad = reading.untilLoad && {
    scriptMs: reading.untilLoad.scriptMs + before,
    betweenMs: before,
  };
  return { ...reading, scriptMs: reading.scriptMs + betweenMs, betweenMs, untilLoad, functions };
}

function inAll(shares: readonly Share[]): { readonly scriptMs: number; readonly betweenMs: number } {
  return {
    scriptMs: sum(shares.map(({ scriptMicros }) => scriptMicros)) / 1000,
    betweenMs: sum(shares.map(({ betweenMicros }) => betweenMicros)) / 1000,
  };
}

function byFunction(samples: readonly Sample[]): TraceReading['functions'] {
  const times = new Map<string, number>();
  for (const { ours, micros } of samples) {
    if (ours !== null) times.set(ours, (times.get(ours) ?? 0) + micros / 1000);
  }
  return [...times].sort(([, a], [, b]) => b - a);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
