// A count out of many, with how sure one may be of it, and how it is written in the table.

/** `hits` of `of` cases; `of` may be 0, then nothing was measured. */
export interface Rate {
  readonly hits: number;
  readonly of: number;
}

/** How a rate is written: as a share (.975), per 10,000, or as a bare count out of all. */
export type Unit = 'share' | 'per 10,000' | 'count';

/** Two-sided 95 % of the normal distribution. */
const Z = 1.959964;

/** Gives the rate of cases for which `isHit` says true. */
export function rateOf<T>(cases: readonly T[], isHit: (one: T) => boolean): Rate {
  return { hits: cases.filter(isHit).length, of: cases.length };
}

/** Gives the share, 0 to 1; null when there were no cases. */
export function shareOf({ hits, of }: Rate): number | null {
  return of === 0 ? null : hits / of;
}

/**
 * Gives the 95 % interval of the share after Wilson (1927, score interval without continuity correction), which
 * unlike the plain one stays inside 0 to 1 and means something at 0 hits. Null when there were no cases.
 */
export function wilson({ hits, of }: Rate): readonly [low: number, high: number] | null {
  if (of === 0) return null;
  const share = hits / of;
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const middle = share + (Z * Z) / (2 * of);
  const scale = 1 + (Z * Z) / of;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

/** Gives the rate with its interval as a table cell; a dash where nothing was measured. */
export function cell(rate: Rate, unit: Unit): string {
  const share = shareOf(rate);
  const interval = wilson(rate);
  if (share === null || interval === null) return '–';
  const range = interval.map((end) => written(end, unit)).join('–');
  const value = unit === 'count' ? `${rate.hits} of ${rate.of}` : written(share, unit);
  return `${value} [${range}]`;
}

function written(share: number, unit: Unit): string {
  return unit === 'per 10,000' ? (share * 10_000).toFixed(1) : share.toFixed(3).replace(/^0/, '');
}
