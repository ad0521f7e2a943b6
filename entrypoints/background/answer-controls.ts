// What settings page and popup get about settings and paused tabs. A change is told to every tab of the site.

import type { ControlRequest, PauseAnswer, SettingsAnswer } from '../../lib/browser/control-messages.ts';
import type { PageSender } from '../../lib/browser/senders.ts';
import { diskStore } from '../../lib/browser/storage.ts';
import { isSiteTab, refreshSite, refreshTab } from '../../lib/browser/tabs.ts';
import { createTurns } from '../../lib/memory/in-turn.ts';
import { lastingStore } from '../../lib/memory/lasting-store.ts';
import {
  openSettings,
  parseSettings,
  readSettings,
  type Settings,
  writeSettings,
} from '../../lib/memory/settings.ts';
import { applyRetention } from './known-names.ts';
import { memoryFor } from './memory.ts';
import { isPaused, setPaused } from './pause.ts';
import { showFindings } from './toolbar.ts';

/** The last of several changes is the one that stays. */
const inTurn = createTurns();

/** Answers one request about settings or pausing. */
export async function answerControls(
  request: ControlRequest,
  sender: PageSender,
  now: number,
): Promise<SettingsAnswer | PauseAnswer> {
  switch (request.type) {
    case 'settings':
      return sender.isPrivateWindow ? { state: 'private' } : held();
    case 'set-settings':
      return inTurn('settings', () => change(request.settings, sender, now));
    case 'pause':
      return { isPaused: (await isSiteTab(request.tabId)) ? await isPaused(request.tabId) : null };
    case 'set-pause': {
      const { tabId } = request;
      await setPaused(tabId, request.isPaused);
      if (request.isPaused) await showFindings(tabId, 0);
      await refreshTab(tabId);
      return { isPaused: request.isPaused };
    }
  }
}

async function held(): Promise<SettingsAnswer> {
  try {
    const settings = await openSettings(diskStore());
    return settings ? { state: 'open', settings } : { state: 'newer-version' };
  } catch {
    return { state: 'storage-failed' };
  }
}

async function change(raw: unknown, { isPrivateWindow }: PageSender, now: number): Promise<SettingsAnswer> {
  const store = lastingStore(diskStore(), { isPrivateWindow });
  if (!store) return { state: 'private' };
  const settings = parseSettings(raw);
  // What is no settings changes none.
  if (!settings) return held();
  let daysBefore: Settings['retentionDays'];
  try {
    daysBefore = (await readSettings(store)).retentionDays;
    if (!(await writeSettings(store, settings))) return { state: 'newer-version' };
  } catch {
    return { state: 'storage-failed' };
  }
  const memory = memoryFor(isPrivateWindow);
  // Who asked waits for it, so that the background is not ended in the midst of it.
  if (memory && settings.retentionDays !== daysBefore) await applyRetention(memory, now);
  await refreshSite();
  return { state: 'open', settings };
}
