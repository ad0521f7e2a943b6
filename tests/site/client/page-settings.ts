// What the server said about this load, read from its script tag.

import type { Settings } from '../settings.ts';

/** How this page behaves. */
export const settings: Settings = JSON.parse(
  document.getElementById('replica-settings')?.textContent ?? '{}',
);
