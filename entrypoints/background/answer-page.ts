// What the popup gets: the state of a tab and the account on it with everything that assess() needs.
// The popup runs the rules itself.

import type { CheckAnswer } from '../../lib/browser/check-messages.ts';
import type { PauseAnswer, SettingsAnswer } from '../../lib/browser/control-messages.ts';
import { isMemoryRequest, type MemoryAnswer } from '../../lib/browser/memory-messages.ts';
import type { ErasedGrowth, PageRequest, Report } from '../../lib/browser/messages.ts';
import type { OwnList, OwnPage } from '../../lib/browser/owner-messages.ts';
import type { PageSender } from '../../lib/browser/senders.ts';
import { readTab } from '../../lib/browser/tab-reading.ts';
import { isPrivateTab, maySeeSite, refreshSite } from '../../lib/browser/tabs.ts';
import { findPurpose } from '../../lib/rules/purpose/purpose.ts';
import type { PageReading } from '../../lib/tiktok/page-reading.ts';
import { answerControls } from './answer-controls.ts';
import { answerMemory } from './answer-memory.ts';
import { answerOwner } from './answer-owner.ts';
import { answerCheck } from './check-account.ts';
import { changeGrowth, keepMet, keptOf } from './growth.ts';
import { namesKnown } from './known-names.ts';
import { metReport } from './met-report.ts';
import { ownerOf } from './own-account.ts';
import { accountOf } from './page-account.ts';
import { decidedOn, pastWith } from './past-of.ts';
import { rememberAbsence } from './remember-page.ts';
import { openTo, resemblanceOf } from './resemblance.ts';
import { say, unsay } from './say.ts';

/** Answers one request of our own pages. */
export async function answerPage(
  request: PageRequest,
  sender: PageSender,
  now: number,
): Promise<
  Report | ErasedGrowth | OwnPage | OwnList | SettingsAnswer | PauseAnswer | CheckAnswer | MemoryAnswer | null
> {
  if (isMemoryRequest(request)) return answerMemory(request, sender, now);
  switch (request.type) {
    case 'report':
      return report(request.tabId, now);
    case 'growth':
      return changeGrowth(request, now);
    case 'saying': {
      const isPrivate = await isPrivateTab(request.tabId);
      const isKept = await (request.isOn ? say(request, isPrivate, now) : unsay([request], isPrivate));
      if (!isKept) throw new Error('a later version wrote the decisions');
      // Pages that judge anew know nobody for a moment: what they show now is asked before.
      const answer = await report(request.tabId, now);
      await refreshSite();
      return answer;
    }
    case 'settings':
    case 'set-settings':
    case 'pause':
    case 'set-pause':
      return answerControls(request, sender, now);
    case 'check':
    case 'set-check':
    case 'dismiss-check':
      return answerCheck(request, now);
    default:
      return answerOwner(request, sender, now);
  }
}

async function report(tabId: number, now: number): Promise<Report> {
  // Without the permission a tab's address is hidden, so that question comes first.
  if (!(await maySeeSite())) return { state: 'no-permission' };
  const answer = await readTab(tabId);
  switch (answer.outcome) {
    case 'other-site':
      return { state: 'not-tiktok' };
    case 'silent':
      return { state: 'needs-reload' };
    case 'malformed':
      return { state: 'error' };
    case 'reading':
      return reportOf(tabId, answer.reading, answer.isPrivateWindow, now);
  }
}

async function reportOf(
  tabId: number,
  reading: PageReading,
  isPrivateWindow: boolean,
  now: number,
): Promise<Report> {
  const { state, handle, tried } = reading;
  if (state === 'no-profile') return metReport(tabId, isPrivateWindow, now);
  const account = accountOf(reading);
  // A profile without an account is one that we could not read after all; of a private one there may be nothing to tell.
  if (!account) void rememberAbsence(reading, isPrivateWindow, now);
  if (!account) return { state: state === 'profile' ? 'unreadable' : state, handle, tried };
  if (state === 'private' && !account.id && !account.displayName) return { state, handle, tried };
  // What is met now belongs to what is shown. Storage is asked while the account is judged.
  const kept = keepMet(reading, isPrivateWindow, now).then(() => keptOf(account, reading, isPrivateWindow));
  const said = ownerOf(account, reading.viewer === account.handle, isPrivateWindow);
  const decisions = await decidedOn(account, isPrivateWindow);
  const resemblance = openTo(decisions, resemblanceOf(await namesKnown(), account));
  const purpose = findPurpose(account, resemblance.lookalikes);
  return {
    state: 'account',
    account,
    resemblance,
    sayings: decisions.sayings,
    past: await pastWith(account, decisions),
    isOwn: reading.viewer === account.handle || (await said).state === 'own',
    owner: await said,
    growth: await kept,
    purpose,
  };
}
