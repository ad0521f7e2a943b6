// TikTok asks for reports in several news sources and does not count press releases and paid pieces. Which links count
// is lib/rules/press; here only the number is judged.

import { message } from '../../words/message.ts';
import { askOwner, finding, toldByOwner } from '../finding.ts';
import type { PressTally } from '../press/tally.ts';
import type { Evidence, Rule } from '../rule.ts';
import { CRITERIA, CRITERIA_AGAIN } from '../sources.ts';

/** TikTok says "multiple" and no number (CRITERIA); three different sites are this project's reading of it. */
export const MIN_SITES = 3;
/** So many names of sites stand in one line, and so many links that do not count are listed. */
const MAX_SHOWN = 5;

/** three different independent sites have reported on the owner. One or two are failed, and said to be a part of it. */
export const inTheNews: Rule = {
  id: 'in-the-news',
  group: 'requirement',
  basis: 'tiktok',
  title: message('rule.in-the-news'),
  sources: [CRITERIA, CRITERIA_AGAIN],
  labels: ['R-07'],
  ownerOnly: true,
  outdatedSince: null,
  check({ answers, press }) {
    const told = answers?.pressLinks;
    const remedy = 'rule.in-the-news.remedy';
    // Without a count of them, links are no answer.
    if (!told || (told.value.length > 0 && !press)) return askOwner('pressLinks', remedy);
    const counted = press && told.value.length > 0 ? press.counted : [];
    const what =
      counted.length === 0
        ? message(told.value.length > 0 ? 'rule.in-the-news.none-count' : 'rule.in-the-news.none')
        : message('rule.in-the-news.sites', {
            count: counted.length,
            sites: counted.slice(0, MAX_SHOWN).join(', '),
          });
    const evidence = [toldByOwner(told, what), ...(press ? droppedLinks(press) : [])];
    if (counted.length >= MIN_SITES) return finding('passed', evidence);
    const mark: Evidence = {
      message: message(counted.length > 0 ? 'rule.in-the-news.partly' : 'rule.in-the-news.mark', {
        min: MIN_SITES,
      }),
      source: null,
      at: null,
    };
    return finding('failed', [...evidence, mark], message(remedy));
  },
};

function droppedLinks({ dropped }: PressTally): Evidence[] {
  return dropped.slice(0, MAX_SHOWN).map(({ site, why }) => ({
    message: message('rule.in-the-news.dropped', { site, why: message(`rule.in-the-news.${why}`) }),
    source: null,
    at: null,
  }));
}
