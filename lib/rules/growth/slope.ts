// A straight line through points, by least squares. Knows nothing of accounts.

/** A point: `x` and `y` in whatever units the caller uses. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Gives the slope of the line from which the points lie least far, in units of y for one of x; null for fewer than two
 * different x. Both are taken from their means first, so that large counts and times lose no digits.
 */
export function slopeOf(points: readonly Point[]): number | null {
  const meanX = mean(points.map(({ x }) => x));
  const meanY = mean(points.map(({ y }) => y));
  let shared = 0;
  let spread = 0;
  for (const { x, y } of points) {
    shared += (x - meanX) * (y - meanY);
    spread += (x - meanX) ** 2;
  }
  return spread > 0 ? shared / spread : null;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
