// TikTok asks for a log-in within six months. Nobody else can see a log-in, so what needs one stands in for it:
// a post, a LIVE, a change of handle or name. The lack of them shows nothing.

import type { Account } from '../../account/account.ts';
import { message } from '../../words/message.ts';
import { daysSince } from '../days.ts';
import { finding, remark, seen, seenInPosts } from '../finding.ts';
import { postsInView } from '../posts-in-view.ts';
import type { Evidence, Rule } from '../rule.ts';
import { CRITERIA, CRITERIA_AGAIN } from '../sources.ts';

/** TikTok says six months; taken as days (source: CRITERIA). */
const ACTIVE_WITHIN_DAYS = 180;

interface Trace {
  readonly at: number;
  readonly evidence: Evidence;
}

/** something was done with the account in the last 180 days; older or no traces leave it open. */
export const activeRecently: Rule = {
  id: 'active-recently',
  group: 'requirement',
  basis: 'tiktok',
  title: message('rule.active-recently'),
  sources: [CRITERIA, CRITERIA_AGAIN],
  labels: ['R-03'],
  ownerOnly: false,
  outdatedSince: null,
  check({ account, now }) {
    const latest = latestTrace(account, now);
    const standIn = remark('rule.active-recently.stand-in');
    const days = latest && daysSince(latest.at, now);
    if (latest && days !== null && days <= ACTIVE_WITHIN_DAYS) {
      return finding('passed', [latest.evidence, standIn]);
    }
    const evidence = latest ? latest.evidence : remark('rule.no-posts');
    return finding('cantTell', [evidence, standIn], message('rule.active-recently.remedy'));
  },
};

function latestTrace(account: Account, now: number): Trace | null {
  const { isLive, handleChangedAt, nameChangedAt } = account;
  const traces: Trace[] = [];
  if (isLive?.value) traces.push({ at: isLive.at, evidence: seen(message('label.live'), isLive) });
  for (const change of [handleChangedAt, nameChangedAt]) {
    if (!change) continue;
    const said = message('rule.active-recently.changed', { day: { date: change.value } });
    traces.push({ at: change.value, evidence: seen(said, change) });
  }
  for (const post of postsInView(account)) {
    if (post.createdAt === null) continue;
    const said = message('rule.active-recently.post', { day: { date: post.createdAt } });
    traces.push({ at: post.createdAt, evidence: seenInPosts(said, [post]) });
  }
  let latest: Trace | null = null;
  for (const trace of traces) {
    if (daysSince(trace.at, now) !== null && (!latest || trace.at > latest.at)) latest = trace;
  }
  return latest;
}
