// How much of each task was the extension's script. Most of it is called by the browser, which notes when each call began and
// how long it took. What comes in between, as promises that go on and what the page calls through our observer of responses, is told by
// the addresses of the functions on the stack, sample by sample.

import type { ProfileNode, TraceEvent } from './trace-event.ts';

/** The browser's own, called by the page alone: our observer of responses is on the stack, but without it they cost the same. */
const OF_THE_PAGE = 'fetch';

/** A moment at which the stack was looked at: when, how long since the one before, and which function of ours was the last on it. */
export interface Sample {
  readonly at: number;
  readonly micros: number;
  readonly ours: string | null;
}

/** Gives the samples of a thread in their order. */
export function samplesIn(
  events: readonly TraceEvent[],
  thread: TraceEvent,
  extension: string,
): readonly Sample[] {
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

/** Microseconds of processor time in a task. */
export interface Share {
  /** The extension's script, all of it that the trace tells of. */
  readonly scriptMicros: number;
  /** Of that what is told by samples: what ran in between calls. */
  readonly betweenMicros: number;
}

/**
 * Gives, task by task, how much of the processor's time was the extension's script. Samples alone tell too little: the profiler takes
 * one more at the beginning of each call, and a short call ends before the next.
 */
export function shareOfScript(
  tasks: readonly TraceEvent[],
  calls: readonly TraceEvent[],
  samples: readonly Sample[],
): readonly Share[] {
  const outer = outermost(calls);
  let nextCall = 0;
  let next = 0;
  return tasks.map(({ ts, dur = 0, tdur = dur }) => {
    let callMicros = 0;
    let sampledMicros = 0;
    let from = ts;
    for (; next < samples.length; next += 1) {
      const sample = samples[next];
      if (sample === undefined || sample.at > ts + dur) break;
      from = Math.max(from, takeCalls(sample.at));
      // A sample stands for the time since the one before, but not for what was before its task, or is counted as a call.
      if (sample.at >= from && sample.ours !== null)
        sampledMicros += Math.min(sample.micros, sample.at - from);
    }
    takeCalls(ts + dur);
    const onProcessor = dur > 0 ? Math.min(tdur, dur) / dur : 0;
    const betweenMicros = sampledMicros * onProcessor;
    return { scriptMicros: callMicros + betweenMicros, betweenMicros };

    /** Counts the calls that began until then; gives when the last of them ended. */
    function takeCalls(until: number): number {
      let end = 0;
      for (let call = outer[nextCall]; call && call.ts <= until; call = outer[nextCall]) {
        nextCall += 1;
        if (call.ts < ts) continue;
        callMicros += Math.min(call.tdur ?? 0, call.dur ?? 0);
        end = call.ts + (call.dur ?? 0);
      }
      return end;
    }
  });
}

/** Those that no other of them called. */
function outermost(calls: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = 0;
  return [...calls]
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      const isOuter = ts >= end;
      if (isOuter) end = ts + dur;
      return isOuter;
    });
}
