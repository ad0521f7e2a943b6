// Counts as TikTok draws them: 9518, 48.2K, 9.2M.

/** Writes a count with at most one decimal and a suffix from ten thousand on. */
export function shortCount(count: number): string {
  if (count < 10_000) return String(count);
  if (count < 1_000_000) return `${tenths(count / 1000)}K`;
  if (count < 1_000_000_000) return `${tenths(count / 1_000_000)}M`;
  return `${tenths(count / 1_000_000_000)}B`;
}

function tenths(value: number): number {
  return Math.floor(value * 10) / 10;
}
