// Selectors for TikTok's test attribute (data-e2e): its names outlive those of classes, which change with each build.

/** Gives the selector for whatever bears one of these names. */
export function e2e(...names: readonly string[]): string {
  return names.map((name) => `[data-e2e="${name}"]`).join(',');
}
