// What is read of the events in a Chromium trace. Times are microseconds.

/** An event: for what takes time, when it began, how long it took by the clock, and of that the processor. */
export interface TraceEvent {
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
  readonly functionName?: string;
  readonly startTime?: number;
  readonly timeDeltas?: readonly number[];
  readonly cpuProfile?: {
    readonly nodes?: readonly ProfileNode[];
    readonly samples?: readonly number[];
  };
}

export interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: {
    readonly url?: string;
    readonly functionName?: string;
    readonly lineNumber?: number;
    readonly columnNumber?: number;
  };
}
