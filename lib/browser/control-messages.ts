// What our pages ask of the background about settings and paused tabs, and what they get.

import * as z from 'zod/mini';
import type { Settings } from '../memory/settings.ts';

/** The requests about settings and pausing. Settings are checked by lib/memory/settings.ts, as stored ones are. */
export function controlRequests() {
  return [
    z.object({ type: z.literal('settings') }),
    z.object({ type: z.literal('set-settings'), settings: z.unknown() }),
    z.object({ type: z.literal('pause'), tabId: z.int() }),
    z.object({ type: z.literal('set-pause'), tabId: z.int(), isPaused: z.boolean() }),
  ] as const;
}
export type ControlRequest = z.infer<ReturnType<typeof controlRequests>[number]>;

/** The background's answer about settings: those that hold now, or why they can't be seen or changed. */
export type SettingsAnswer =
  | { readonly state: 'open'; readonly settings: Settings }
  | { readonly state: 'newer-version' | 'storage-failed' | 'private' };

/** The background's answer about pausing: null for a tab that is not the site's. */
export interface PauseAnswer {
  readonly isPaused: boolean | null;
}
