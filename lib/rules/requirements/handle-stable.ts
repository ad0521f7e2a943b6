// A change of handle can cost the badge, and TikTok allows one in 30 days: a request soon after one is badly timed.
// The page may say when it was; a history shows it where an account was met under two handles, or for long under one.

import type { Snapshot } from '../../account/snapshot.ts';
import { message } from '../../words/message.ts';
import { daysSince } from '../days.ts';
import { finding, remark, seen } from '../finding.ts';
import { eventsOf } from '../growth/events.ts';
import type { Evidence, Finding, Rule, RuleContext } from '../rule.ts';
import { HANDLE_HELP, NAME_CHANGE_GUIDE } from '../sources.ts';

/** TikTok's own interval between two changes (source: HANDLE_HELP). */
export const STABLE_FOR_DAYS = 30;

/** the handle has not changed for 30 days. */
export const handleStable: Rule = {
  id: 'handle-stable',
  group: 'requirement',
  basis: 'tiktok',
  title: message('rule.handle-stable'),
  sources: [HANDLE_HELP, NAME_CHANGE_GUIDE],
  labels: ['R-12'],
  ownerOnly: false,
  outdatedSince: null,
  check(context) {
    const page = fromPage(context);
    const met = fromHistory(context);
    const all = [page, met].filter((found) => found !== null);
    const remembered = all.find(({ outcome }) => outcome === 'failed') ?? all[0];
    return remembered ?? finding('cantTell', [remark('rule.handle-stable.unknown')]);
  },
};

function fromPage({ account: { handleChangedAt }, now }: RuleContext): Finding | null {
  const days = handleChangedAt && daysSince(handleChangedAt.value, now);
  if (!handleChangedAt || days === null) return null;
  const said = message('rule.handle-stable.changed', { day: { date: handleChangedAt.value } });
  return judged(days <= STABLE_FOR_DAYS, seen(said, handleChangedAt));
}

/**
 * A change between two meetings fails only where both lie within the 30 days, and no change passes only where the meetings
 * span them: within so many days nobody can change a handle and change it back.
 */
function fromHistory({ account, now, history }: RuleContext): Finding | null {
  const met = history?.filter(({ at }) => daysSince(at, now) !== null) ?? [];
  const [first] = met;
  if (!first) return null;
  const snapshots: readonly Snapshot[] = [...met, { ...first, at: now, handle: account.handle }];
  const renamed = eventsOf(snapshots).findLast(({ kind }) => kind === 'renamed');
  if (renamed && isWithin(renamed.after, now)) {
    return judged(true, { message: renamed.message, source: null, at: null });
  }
  const since = renamed?.at ?? first.at;
  if (isWithin(since, now)) return null;
  const same = message('rule.handle-stable.met', { day: { date: since } });
  return judged(false, { message: same, source: null, at: null });
}

function isWithin(at: number, now: number): boolean {
  const days = daysSince(at, now);
  return days !== null && days <= STABLE_FOR_DAYS;
}

function judged(isRecent: boolean, evidence: Evidence): Finding {
  return isRecent
    ? finding('failed', [evidence], message('rule.handle-stable.remedy'))
    : finding('passed', [evidence]);
}
