// Where everything of the follower line stands: points, line, events and the numbers beside it. Knows no words and draws
// nothing; lengths are pixels of the drawing, y downwards.

import type { Growth, GrowthPoint } from '../../lib/rules/growth/growth.ts';

/** More dots than this run into each other; then the line alone shows which readings were rounded. */
const DOTS_AT_MOST = 40;
/** The newest ones; each has a number in the drawing. */
const EVENTS_AT_MOST = 9;
/** About how many numbers stand beside the line. */
const STEPS = 2;

/** The rectangle of the drawing, and whether time runs from right to left. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rightToLeft: boolean;
}

/** One reading in its place. */
interface Dot {
  readonly x: number;
  readonly y: number;
  readonly exact: boolean;
}

/** What is drawn. Lines are SVG path data; the broken one joins readings of which one is rounded. */
export interface ChartPlan {
  readonly line: string;
  readonly brokenLine: string;
  readonly dots: readonly Dot[];
  readonly events: readonly { readonly x: number; readonly number: number }[];
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
}

/** Gives the events that are numbered in the drawing, oldest first. */
export function numberedEvents({ events }: Growth): Growth['events'] {
  return events.slice(-EVENTS_AT_MOST);
}

/**
 * Gives the numbers beside the line: round ones, from at most the lowest value to at least the highest; whole, never below 0.
 * Where there is one value only, that alone.
 */
export function ticksFor(lowest: number, highest: number): readonly number[] {
  if (lowest === highest) return [lowest];
  const step = roundStep((highest - lowest) / STEPS);
  const first = Math.floor(lowest / step) * step;
  const count = Math.ceil((highest - first) / step);
  return Array.from({ length: count + 1 }, (_, i) => first + i * step);
}

/** Gives the plan of a growth with at least one point; null without any. */
export function planOf(growth: Growth, frame: Frame): ChartPlan | null {
  const { points } = growth;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const values = points.map(({ followers }) => followers.value);
  const ticks = ticksFor(least(values), -least(values.map((value) => -value)));
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const times = [first.at, last.at, ...numberedEvents(growth).map(({ at }) => at)];
  const [start, end] = [least(times), -least(times.map((at) => -at))];
  const xOf = (at: number) => {
    const share = end > start ? (at - start) / (end - start) : 0.5;
    const across = frame.rightToLeft ? 1 - share : share;
    return round(frame.left + across * (frame.right - frame.left));
  };
  const yOf = (value: number) => {
    const share = high > low ? (value - low) / (high - low) : 0.5;
    return round(frame.bottom - share * (frame.bottom - frame.top));
  };
  const dots = points.map(({ at, followers }: GrowthPoint) => ({
    x: xOf(at),
    y: yOf(followers.value),
    exact: followers.exact,
  }));
  return {
    ...linesThrough(dots),
    dots: dots.length <= DOTS_AT_MOST ? dots : dots.slice(-1),
    events: numberedEvents(growth).map(({ at }, i) => ({ x: xOf(at), number: i + 1 })),
    ticks: ticks.map((value) => ({ y: yOf(value), value })),
  };
}

function linesThrough(dots: readonly Dot[]): Pick<ChartPlan, 'line' | 'brokenLine'> {
  const lines = { line: '', brokenLine: '' };
  let pen: string | null = null;
  for (const [i, dot] of dots.entries()) {
    const before = dots[i - 1];
    if (!before) continue;
    const kind = before.exact && dot.exact ? 'line' : 'brokenLine';
    if (pen !== kind) lines[kind] += `M${before.x} ${before.y}`;
    lines[kind] += `L${dot.x} ${dot.y}`;
    pen = kind;
  }
  return lines;
}

/** The smallest of 1, 2, 5, 10, 20, … that is not below. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(least, 1)));
  return ([1, 2, 5].find((digit) => digit * power >= least) ?? 10) * power;
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

/** A tenth of a pixel is more than anybody sees. */
function round(length: number): number {
  return Math.round(length * 10) / 10;
}
