// What a page is told of the person's settings for lists.

import type { ListSettings } from '../../lib/browser/card-messages.ts';
import type { ContentSender } from '../../lib/browser/senders.ts';
import { diskStore } from '../../lib/browser/storage.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../lib/memory/settings.ts';
import { isPaused } from './pause.ts';

/** Gives the settings for the sender's tab; those of the first day where storage fails. */
export async function listSettings({ tabId }: Pick<ContentSender, 'tabId'>): Promise<ListSettings> {
  const paused = isPaused(tabId);
  const { surfacesOff } = await readSettings(diskStore()).catch(() => DEFAULT_SETTINGS);
  return { surfacesOff, isPaused: await paused };
}
