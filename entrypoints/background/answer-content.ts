// What a content script gets: the verdict on the account whose profile it stands on. Its requests are already checked.

import type { CardVerdict, ListSettings } from '../../lib/browser/card-messages.ts';
import { extensionLocale } from '../../lib/browser/locale.ts';
import type { BadgeTexts, ContentRequest, PageVerdict } from '../../lib/browser/messages.ts';
import type { ContentSender } from '../../lib/browser/senders.ts';
import { decisionStore } from '../../lib/browser/storage.ts';
import { refreshSite, showReport } from '../../lib/browser/tabs.ts';
import { decide, decisionsOn } from '../../lib/memory/decisions.ts';
import { subjectOf } from '../../lib/memory/subject.ts';
import { assess } from '../../lib/rules/assess.ts';
import { digestOf } from '../../lib/rules/digest.ts';
import type { PageReading } from '../../lib/tiktok/page-reading.ts';
import { badgeTexts } from './badge-texts.ts';
import { keepMet } from './growth.ts';
import { judgeCards } from './judge-cards.ts';
import { namesKnown } from './known-names.ts';
import { listSettings } from './list-settings.ts';
import { inDecisionTurn } from './memory.ts';
import { ownerOf } from './own-account.ts';
import { accountOf } from './page-account.ts';
import { decisionsIn, pastWith } from './past-of.ts';
import { rememberAbsence, rememberProfile } from './remember-page.ts';
import { openTo, resemblanceOf } from './resemblance.ts';
import { showFindings } from './toolbar.ts';

/** Answers one request of a content script; null where there is nothing to say. */
export async function answerContent(
  request: ContentRequest,
  sender: ContentSender,
  now: number,
): Promise<PageVerdict | BadgeTexts | readonly CardVerdict[] | ListSettings | null> {
  switch (request.type) {
    case 'badge-texts':
      return badgeTexts(extensionLocale());
    case 'judge-page':
      return judge(request.reading, sender.isPrivateWindow, now);
    case 'dismiss': {
      const { subject, target, dismissed } = request;
      const store = decisionStore(sender.isPrivateWindow);
      await inDecisionTurn(() => decide(store, { subject, target, dismissed, at: now }));
      // The page itself asks anew once it has this answer.
      void refreshSite(sender.tabId);
      return null;
    }
    case 'open-report':
      await showReport(sender.tabId);
      return null;
    case 'judge-cards':
      return judgeCards(request, sender.isPrivateWindow, now);
    case 'list-settings':
      return listSettings(sender);
    case 'findings':
      await showFindings(sender.tabId, request.count);
      return null;
  }
}

async function judge(
  reading: PageReading,
  isPrivateWindow: boolean,
  now: number,
): Promise<PageVerdict | null> {
  // The chip does not wait for it.
  void keepMet(reading, isPrivateWindow, now);
  const account = accountOf(reading);
  if (!account) {
    void rememberAbsence(reading, isPrivateWindow, now);
    return null;
  }
  const decisions = await decisionsIn(isPrivateWindow);
  const decision = decisionsOn(decisions, account);
  const isViewer = reading.viewer === account.handle;
  const { answers, press, domains } = await ownerOf(account, isViewer, isPrivateWindow);
  const resemblance = openTo(decision, resemblanceOf(await namesKnown(), account));
  const assessment = assess(account, { now, resemblance, history: null, answers, press, domains });
  const digest = digestOf(assessment, decision.dismissed, await pastWith(account, decision));
  void rememberProfile({ account, resemblance, decisions }, isPrivateWindow, now);
  return { handle: account.handle, subject: subjectOf(account), digest };
}
