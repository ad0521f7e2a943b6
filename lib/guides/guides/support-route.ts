// "Report a problem": what TikTok's support can do about the badge, and what it can't.

import { OLD_GUIDE, REQUEST_REPORT } from '../../rules/sources.ts';
import { BADGE_HELP, IMPERSONATION_HELP } from '../../tiktok/help.ts';
import { type Guide, line, way } from '../guide.ts';
import { MENU, PROFILE, REPORT_A_PROBLEM, SETTINGS } from '../menus.ts';
import { APPEAL_GUIDE, PHISHING_HELP, REPORT_HELP } from '../sources.ts';

export const supportRoute: Guide = {
  id: 'support-route',
  title: 'guide.support-route',
  about: 'guide.support-route.about',
  asOf: '2026-11',
  help: [BADGE_HELP, IMPERSONATION_HELP],
  sections: [
    {
      title: 'guide.support-route.way',
      ordered: false,
      lines: [
        way(
          'guide.support-route.way.open',
          [PROFILE, MENU, SETTINGS, REPORT_A_PROBLEM],
          OLD_GUIDE,
          REPORT_HELP,
        ),
        line('guide.support-route.way.topic', OLD_GUIDE, REQUEST_REPORT),
      ],
    },
    {
      title: 'guide.support-route.can',
      ordered: false,
      lines: [
        line('guide.support-route.can.report', REPORT_HELP),
        line('guide.support-route.can.appeal', APPEAL_GUIDE),
        line('guide.support-route.can.reasons', OLD_GUIDE),
      ],
    },
    {
      title: 'guide.support-route.cannot',
      ordered: false,
      lines: [
        line('guide.support-route.cannot.badge', OLD_GUIDE),
        line('guide.support-route.cannot.message', PHISHING_HELP),
      ],
    },
  ],
};
