// Which papers help: with a request for the badge, with a report, and those that are for something else.

import { CRITERIA, OLD_GUIDE } from '../../rules/sources.ts';
import { BADGE_HELP, IMPERSONATION_HELP } from '../../tiktok/help.ts';
import { type Guide, line } from '../guide.ts';
import { ADVERTISER_PAPERS, APPEAL_GUIDE, REGISTRATION_HELP, REPORT_HELP } from '../sources.ts';

export const helpfulPapers: Guide = {
  id: 'helpful-papers',
  title: 'guide.helpful-papers',
  about: 'guide.helpful-papers.about',
  asOf: '2026-11',
  help: [BADGE_HELP, IMPERSONATION_HELP],
  sections: [
    {
      title: 'guide.helpful-papers.person',
      ordered: false,
      lines: [
        line('guide.helpful-papers.person.id', REPORT_HELP),
        line('guide.helpful-papers.person.profiles', OLD_GUIDE, APPEAL_GUIDE),
        line('guide.helpful-papers.person.news', CRITERIA),
      ],
    },
    {
      title: 'guide.helpful-papers.business',
      ordered: false,
      lines: [
        line('guide.helpful-papers.business.register', OLD_GUIDE),
        line('guide.helpful-papers.business.attorney', OLD_GUIDE),
        line('guide.helpful-papers.business.trademark', APPEAL_GUIDE),
        line('guide.helpful-papers.business.mail', CRITERIA),
      ],
    },
    {
      title: 'guide.helpful-papers.care',
      ordered: false,
      lines: [
        line('guide.helpful-papers.care.forms', REPORT_HELP),
        line('guide.helpful-papers.care.other', REGISTRATION_HELP, ADVERTISER_PAPERS),
      ],
    },
  ],
};
