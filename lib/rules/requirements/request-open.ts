// Since late 2022 owners can ask for the badge, but not in every country, and not sooner than 30 days after a refusal.
// Whether the menu is there and when the last request was made, only the owner knows.

import type { Answer, BadgeRequest } from '../../account/owner-answers.ts';
import { message } from '../../words/message.ts';
import { daysSince } from '../days.ts';
import { askOwner, finding, remark, seen, toldByOwner } from '../finding.ts';
import type { Evidence, Finding, Rule } from '../rule.ts';
import { REQUEST_GUIDE, REQUEST_REPORT, REQUEST_STEPS, REQUEST_WAIT } from '../sources.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** The wait after a refusal, and the longest that TikTok takes for an answer (source: REQUEST_WAIT). */
export const WAIT_DAYS = 30;

/** a request can be sent now. Nothing to ask where the badge is shown already. */
export const requestOpen: Rule = {
  id: 'request-open',
  group: 'requirement',
  basis: 'tiktok',
  title: message('rule.request-open'),
  sources: [REQUEST_REPORT, REQUEST_STEPS, REQUEST_GUIDE, REQUEST_WAIT],
  labels: ['R-11'],
  ownerOnly: true,
  outdatedSince: null,
  check({ account: { badge, isBusiness }, answers, now }) {
    if (badge.state === 'present') return finding('inapplicable', [remark('rule.request-open.has-badge')]);
    const { request, requestMenu } = answers ?? {};
    const running = request && held(request, now);
    if (running) return running;
    const evidence = [remark('rule.request-open.where'), remark('rule.request-open.wait')];
    if (isBusiness?.value) evidence.push(seen(message('rule.request-open.business'), isBusiness));
    const path = 'rule.request-open.remedy';
    const told: Evidence[] = request ? [toldByOwner(request, sayRequest(request.value))] : [];
    if (!requestMenu) return askOwner('requestMenu', path, [...told, ...evidence]);
    if (!requestMenu.value) {
      const missing = toldByOwner(requestMenu, message('rule.request-open.menu-missing'));
      return finding('failed', [missing, ...evidence], message('rule.request-open.menu.remedy'));
    }
    const there = toldByOwner(requestMenu, message('rule.request-open.menu-there'));
    if (!request) return askOwner('request', path, [there, ...evidence]);
    return finding('passed', [...told, there, ...evidence], message(path));
  },
};

/** What stands against a request now: one that runs, or a refusal not 30 days old. Null where nothing does. */
function held(request: Answer<BadgeRequest>, now: number): Finding | null {
  const { value } = request;
  if (value.state === 'never') return null;
  const days = daysSince(value.day, now);
  const said = toldByOwner(request, sayRequest(value));
  if (value.state === 'waiting') {
    if (days !== null && days <= WAIT_DAYS) return finding('inapplicable', [said]);
    return { ...finding('cantTell', [said, remark('rule.request-open.overdue')]), asks: 'request' };
  }
  if (days === null || days >= WAIT_DAYS) return null;
  const from = { date: value.day + WAIT_DAYS * DAY_MS };
  const evidence = [said, remark('rule.request-open.wait')];
  return finding('failed', evidence, message('rule.request-open.again.remedy', { from }));
}

function sayRequest(request: BadgeRequest) {
  return request.state === 'never'
    ? message('rule.request-open.never')
    : message(`rule.request-open.${request.state}`, { on: { date: request.day } });
}
