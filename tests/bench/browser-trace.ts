// Reads a Chromium trace: how long the main thread of the replica's page worked, how much of that was the extension's script,
// and which long tasks it had a part in. Script is told by the addresses of the functions on the stack, sample by sample.

export const LONG_TASK_MS = 50;
/** The browser's own, called by the page alone: our observer of responses is on the stack, but without it they cost the same. */
const OF_THE_PAGE = 'fetch';

/** What is recorded. The profiler takes a sample every millisecond: ten times as many would make script dearer. */
export const CATEGORIES: readonly string[] = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
];
/** Where pages are loaded, the compiling of our scripts too. */
export const LOAD_CATEGORIES: readonly string[] = [...CATEGORIES, 'v8.compile'];

/** What a trace says of one page; times in milliseconds. */
export interface TraceReading {
  /** Processor time of all tasks of the main thread. */
  readonly busyMs: number;
  /** Processor time of the extension's script, with everything it called but for what the page asked of the browser. */
  readonly scriptMs: number;
  /** Compiling the extension's scripts. */
  readonly compileMs: number;
  /** Of scriptMs what runs when a page begins: both scripts from top to bottom, without what they do later. */
  readonly startMs: number;
  /** The extension's functions and how long each was the last of ours on the stack, by the clock; the longest first. */
  readonly functions: readonly (readonly [name: string, ms: number])[];
  /** Tasks of 50 ms or more by the clock: their processor time, and how much of it was the extension's script. */
  readonly longTasks: readonly { readonly cpuMs: number; readonly scriptMs: number }[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly id?: string;
  readonly args: { readonly data?: EventData };
}

interface EventData {
  readonly url?: string;
  readonly startTime?: number;
  readonly timeDeltas?: readonly number[];
  readonly cpuProfile?: {
    readonly nodes?: readonly ProfileNode[];
    readonly samples?: readonly number[];
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: {
    readonly url?: string;
    readonly functionName?: string;
    readonly lineNumber?: number;
    readonly columnNumber?: number;
  };
}

/** A moment at which the stack was looked at: when, how long since the one before, and which function of ours was the last on it. */
interface Sample {
  readonly at: number;
  readonly micros: number;
  readonly ours: string | null;
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
  const shares = shareOfScript(tasks, samples);
  const ofOurs = (what: string) =>
    own.filter(
      ({ name, args, tid }) =>
        name === what && tid === thread.tid && extension !== null && args.data?.url?.startsWith(extension),
    );
  return {
    busyMs: sum(tasks.map(({ tdur, dur }) => tdur ?? dur ?? 0)) / 1000,
    scriptMs: sum(shares.map(({ cpuMicros }) => cpuMicros)) / 1000,
    compileMs: sum(ofOurs('v8.compile').map(({ dur }) => dur ?? 0)) / 1000,
    startMs: sum(ofOurs('EvaluateScript').map(({ tdur, dur }) => tdur ?? dur ?? 0)) / 1000,
    functions: byFunction(samples),
    longTasks: tasks.flatMap(({ dur = 0, tdur = dur }, place) =>
      dur / 1000 < LONG_TASK_MS
        ? []
        : [{ cpuMs: Math.min(tdur, dur) / 1000, scriptMs: (shares[place]?.cpuMicros ?? 0) / 1000 }],
    ),
  };
}

function samplesIn(events: readonly TraceEvent[], thread: TraceEvent, extension: string): readonly Sample[] {
  const profile = events.find(({ name, tid }) => name === 'Profile' && tid === thread.tid);
  const ours = new Map<number, string | null>();
  const samples: Sample[] = [];
  let at = profile?.args.data?.startTime ?? 0;
  const chunks = events.filter(({ name, id }) => name === 'ProfileChunk' && id === profile?.id);
  for (const { args } of chunks.sort((a, b) => a.ts - b.ts)) {
    for (const { id, parent, callFrame } of args.data?.cpuProfile?.nodes ?? []) {
      const isOfThePage = !callFrame.url && callFrame.functionName === OF_THE_PAGE;
      const above = (parent !== undefined && !isOfThePage && ours.get(parent)) || null;
      ours.set(id, callFrame.url?.startsWith(extension) ? nameOf(callFrame) : above);
    }
    for (const [place, node] of (args.data?.cpuProfile?.samples ?? []).entries()) {
      const micros = args.data?.timeDeltas?.[place] ?? 0;
      at += micros;
      samples.push({ at, micros, ours: ours.get(node) ?? null });
    }
  }
  return samples.sort((a, b) => a.at - b.at);
}

function nameOf({ functionName, url, lineNumber, columnNumber }: ProfileNode['callFrame']): string {
  const file = url?.split('/').at(-1);
  return `${functionName || '(unnamed)'} ${file}:${lineNumber}:${columnNumber}`;
}

function byFunction(samples: readonly Sample[]): TraceReading['functions'] {
  const times = new Map<string, number>();
  for (const { ours, micros } of samples) {
    if (ours !== null) times.set(ours, (times.get(ours) ?? 0) + micros / 1000);
  }
  return [...times].sort(([, a], [, b]) => b - a);
}

/** Gives, task by task, how much of the processor's time our script was on the stack. */
function shareOfScript(tasks: readonly TraceEvent[], samples: readonly Sample[]) {
  let next = 0;
  return tasks.map(({ ts, dur = 0, tdur = dur }) => {
    let wallMicros = 0;
    for (; next < samples.length; next += 1) {
      const sample = samples[next];
      if (sample === undefined || sample.at > ts + dur) break;
      // A sample stands for the time since the one before, and a task has no more than its own.
      if (sample.at >= ts && sample.ours !== null) wallMicros += Math.min(sample.micros, sample.at - ts);
    }
    // On a busy machine a task also waits for the processor.
    return { cpuMicros: dur > 0 ? (wallMicros * Math.min(tdur, dur)) / dur : 0 };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
