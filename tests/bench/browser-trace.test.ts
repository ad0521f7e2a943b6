import { describe, expect, it } from 'vitest';
import { CALL_OF_NOTHING, readTrace, withProfile } from './browser-trace.ts';

const PAGE = 'https://www.tiktok.com/assets/main.js';
const OURS = 'chrome-extension://abc';
const THREAD = { pid: 7, tid: 7, args: {} };

/** A task in milliseconds, with the processor's time in it. */
function task(ts: number, dur: number, tdur = dur) {
  return { ...THREAD, name: 'RunTask', ph: 'X', ts: ts * 1000, dur: dur * 1000, tdur: tdur * 1000 };
}

const NODES = [
  { id: 1, callFrame: { url: '' } },
  { id: 2, parent: 1, callFrame: { url: PAGE, functionName: 'draw' } },
  { id: 3, parent: 1, callFrame: { url: `${OURS}/content-scripts/tiktok.js`, functionName: 'look' } },
  { id: 4, parent: 3, callFrame: { url: '', functionName: 'querySelector' } },
  { id: 5, parent: 2, callFrame: { url: `${OURS}/content-scripts/observer.js`, functionName: 'apply' } },
  { id: 6, parent: 5, callFrame: { url: '', functionName: 'fetch' } },
  { id: 7, parent: 5, callFrame: { url: '', functionName: 'URL' } },
];

/** A trace in which a sample is taken each millisecond, of these nodes in turn. */
function trace(tasks: readonly object[], nodes: readonly number[], more: readonly object[] = []): string {
  return JSON.stringify({
    traceEvents: [
      { ...THREAD, name: 'FunctionCall', ph: 'X', ts: 0, args: { data: { url: PAGE } } },
      { ...THREAD, name: 'Profile', ph: 'P', ts: 0, id: '0x1', args: { data: { startTime: 0 } } },
      {
        ...THREAD,
        tid: 9,
        name: 'ProfileChunk',
        ph: 'P',
        ts: 1,
        id: '0x1',
        args: { data: { cpuProfile: { nodes: NODES, samples: nodes }, timeDeltas: nodes.map(() => 1000) } },
      },
      ...tasks,
      ...more,
    ],
  });
}

describe('a trace', () => {
  it('counts the extension’s functions and what they called, and nobody else’s', () => {
    const reading = readTrace(trace([task(0, 6)], [2, 3, 4, 4, 2, 1]), PAGE, OURS);
    expect(reading.scriptMs).toBeCloseTo(3);
    expect(reading.busyMs).toBeCloseTo(6);
    expect(reading.functions[0]?.[0]).toContain('look tiktok.js');
    expect(reading.functions[0]?.[1]).toBeCloseTo(3);
  });

  it('does not count what the page asked of the browser through our observer of responses', () => {
    expect(readTrace(trace([task(0, 6)], [2, 5, 6, 6, 6, 7]), PAGE, OURS).scriptMs).toBeCloseTo(2);
  });

  const called = (url: string, ts: number, ms: number, tdur = ms) => ({
    ...THREAD,
    ...{ name: 'FunctionCall', ph: 'X', ts: ts * 1000, dur: ms * 1000, tdur: tdur * 1000 },
    args: { data: { url } },
  });
  const SCRIPT = `${OURS}/content-scripts/tiktok.js`;

  it.each<[string, readonly number[], readonly object[], script: number, between: number]>([
    ['a call by its own time', [1, 1, 1, 1], [called(SCRIPT, 0.2, 0.5)], 0.5, 0],
    ['a call without the time it waited for the processor', [1, 1], [called(SCRIPT, 0.2, 1.5, 0.5)], 0.5, 0],
    ['what a call of ours calls once', [1, 1], [called(SCRIPT, 0, 1.5), called(SCRIPT, 0.5, 0.5)], 1.5, 0],
    ['samples in a call not again', [3, 3, 1, 1], [called(SCRIPT, 0, 2)], 2, 0],
    ['samples after a call from its end on', [3, 3, 1, 1], [called(SCRIPT, 0, 0.5)], 2, 1.5],
    ['no call of the page', [2, 2], [called(PAGE, 0, 2)], 0, 0],
    ['no call in another task', [1, 1], [called(SCRIPT, 50, 2)], 0, 0],
  ])('counts %s', (_what, nodes, calls, scriptMs, betweenMs) => {
    const reading = readTrace(trace([task(0, 10)], nodes, calls), PAGE, OURS);
    expect(reading.scriptMs).toBeCloseTo(scriptMs);
    expect(reading.betweenMs).toBeCloseTo(betweenMs);
  });

  it('takes what runs in between calls from a profiled trace', () => {
    const exact = readTrace(trace([task(0, 10)], [], [called(SCRIPT, 0, 2)]), PAGE, OURS);
    const profiled = readTrace(trace([task(0, 10)], [1, 1, 1, 3], [called(SCRIPT, 0, 2.5)]), PAGE, OURS);
    expect(withProfile(exact, profiled).scriptMs).toBeCloseTo(3);
    expect(withProfile(exact, profiled).functions).toEqual(profiled.functions);
  });

  it('tells how often our script was called, and what a call of nothing takes', () => {
    const nothing = (tdur: number) => ({
      ...called('', 3, 1, tdur),
      args: { data: { url: '', functionName: CALL_OF_NOTHING } },
    });
    const calls = [
      called(SCRIPT, 0, 1),
      called(SCRIPT, 2, 1),
      called(PAGE, 4, 1),
      nothing(0.01),
      nothing(0.03),
    ];
    const reading = readTrace(trace([task(0, 10)], [], calls), PAGE, OURS);
    expect(reading.calls).toBe(2);
    expect(reading.emptyCallMs).toBeCloseTo(0.02);
    expect(readTrace(trace([task(0, 10)], []), PAGE, OURS).emptyCallMs).toBeNull();
  });

  it('tells what runs when a page begins', () => {
    const evaluated = (url: string, ms: number) => ({
      ...THREAD,
      ...{ name: 'EvaluateScript', ph: 'X', ts: 0, dur: 9_000, tdur: ms * 1000 },
      args: { data: { url } },
    });
    const scripts = [evaluated(`${OURS}/content-scripts/tiktok.js`, 4), evaluated(PAGE, 7)];
    expect(readTrace(trace([task(0, 12)], [2], scripts), PAGE, OURS).startMs).toBeCloseTo(4);
  });

  it('tells what ran before the page’s load event, in between calls too', () => {
    const tasks = [task(0, 4), task(10, 4)];
    const loaded = { ...THREAD, name: 'MarkLoad', ph: 'I', ts: 4_500 };
    const calls = [called(SCRIPT, 0.2, 0.5), called(SCRIPT, 10.2, 3)];
    const exact = readTrace(trace(tasks, [], [...calls, loaded]), PAGE, OURS);
    expect(exact.untilLoad?.scriptMs).toBeCloseTo(0.5);
    const profiled = readTrace(trace(tasks, [1, 3, 3], [...calls, loaded]), PAGE, OURS);
    expect(withProfile(exact, profiled).untilLoad?.scriptMs).toBeCloseTo(2.5);
    expect(readTrace(trace(tasks, [], calls), PAGE, OURS).untilLoad).toBeNull();
  });

  it('leaves out the time in which the task waited for the processor', () => {
    expect(readTrace(trace([task(0, 4, 2)], [3, 3, 3, 3]), PAGE, OURS).scriptMs).toBeCloseTo(2);
  });

  it('tells which long tasks the extension had a part in', () => {
    const nodes = Array.from({ length: 140 }, (_, place) => (place === 100 ? 3 : 2));
    const { longTasks } = readTrace(trace([task(0, 60), task(70, 60), task(130.5, 10)], nodes), PAGE, OURS);
    expect(longTasks.map(({ scriptMs }) => scriptMs)).toEqual([0, 1]);
  });

  it('looks at no other process and no other thread', () => {
    const elsewhere = [
      { ...task(0, 500), pid: 8 },
      { ...task(0, 500), tid: 8 },
    ];
    const reading = readTrace(trace([task(0, 2)], [2, 2], elsewhere), PAGE, OURS);
    expect(reading).toMatchObject({ busyMs: 2, scriptMs: 0, longTasks: [] });
  });

  it('has nothing of an extension that is not there, and says when the page is missing', () => {
    expect(readTrace(trace([task(0, 3)], [3, 3, 3]), PAGE, null).scriptMs).toBe(0);
    expect(() => readTrace('{"traceEvents":[]}', PAGE, OURS)).toThrow('not in the trace');
  });
});
