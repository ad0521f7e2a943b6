// TikTok asks for a log-in within six months. Nobody else can see a log-in, so what needs one stands in for it:
// a post, a LIVE, a change of handle or name. The lack of them shows nothing; then the owner's word decides.

import type { Account } from '../../account/account.ts';
import type { Answer } from '../../account/owner-answers.ts';
import { message } from '../../words/message.ts';
import { daysSince } from '../days.ts';
import { finding, remark, seen, seenInPosts, toldByOwner } from '../finding.ts';
import { postsInView } from '../posts-in-view.ts';
import type { Evidence, Finding, Rule } from '../rule.ts';
import { CRITERIA, CRITERIA_AGAIN } from '../sources.ts';

/** TikTok says six months; taken as days (source: CRITERIA). */
export const ACTIVE_WITHIN_DAYS = 180;

interface Trace {
  readonly at: number;
  readonly evidence: Evidence;
}

/** something was done with the account in the last 180 days; older or no traces leave it to the owner. */
export const activeRecently: Rule = {
  id: 'active-recently',
  group: 'requirement',
  basis: 'tiktok',
  title: message('rule.active-recently'),
  sources: [CRITERIA, CRITERIA_AGAIN],
  labels: ['R-03'],
  ownerOnly: false,
  outdatedSince: null,
  check({ account, now, answers }) {
    const latest = latestTrace(account, now);
    const standIn = remark('rule.active-recently.stand-in');
    const days = latest && daysSince(latest.at, now);
    if (latest && days !== null && days <= ACTIVE_WITHIN_DAYS) {
      return finding('passed', [latest.evidence, standIn]);
    }
    const told = answers?.lastLogin && fromLogin(answers.lastLogin, now);
    if (told) return told;
    const evidence = [latest ? latest.evidence : remark('rule.no-posts'), standIn];
    const remedy = message('rule.active-recently.remedy');
    return { ...finding('cantTell', evidence, remedy), asks: 'lastLogin' };
  },
};

/** The owner's word on the last log-in. Null once a log-in may have come after it: then it has to be asked again. */
function fromLogin(login: Answer<number>, now: number): Finding | null {
  const days = daysSince(login.value, now);
  const daysWhenTold = daysSince(login.value, login.at);
  if (days === null || daysWhenTold === null) return null;
  const said = message('rule.active-recently.told', { on: { date: login.value } });
  const evidence = [toldByOwner(login, said)];
  if (days <= ACTIVE_WITHIN_DAYS) return finding('passed', evidence);
  if (daysWhenTold <= ACTIVE_WITHIN_DAYS) return null;
  return { ...finding('failed', evidence, message('rule.active-recently.remedy')), asks: 'lastLogin' };
}

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
