// Asking for TikTok's badge in the app: what must be there before, the way, the wait.

import {
  BADGE_HELP_ZH,
  CRITERIA,
  PAID_BADGE_OFFERS,
  REQUEST_GUIDE,
  REQUEST_REPORT,
  REQUEST_STEPS,
  REQUEST_WAIT,
} from '../../rules/sources.ts';
import { BADGE_HELP, MESSAGES_HELP } from '../../tiktok/help.ts';
import { type Guide, line, way } from '../guide.ts';
import { ACCOUNT, MENU, PROFILE, SETTINGS, VERIFICATION } from '../menus.ts';
import { ACCOUNT_MENU, PHISHING_HELP } from '../sources.ts';

export const requestVerification: Guide = {
  id: 'request-verification',
  title: 'guide.request-verification',
  about: 'guide.request-verification.about',
  asOf: '2026-11',
  help: [BADGE_HELP, MESSAGES_HELP],
  sections: [
    {
      title: 'guide.request-verification.before',
      ordered: false,
      lines: [
        line('guide.request-verification.before.criteria', CRITERIA),
        line('guide.request-verification.before.news', CRITERIA),
        line('guide.request-verification.before.mail', CRITERIA),
        line('guide.request-verification.before.followers', BADGE_HELP_ZH, REQUEST_REPORT),
      ],
    },
    {
      title: 'guide.request-verification.send',
      ordered: true,
      lines: [
        way(
          'guide.request-verification.send.open',
          [PROFILE, MENU, SETTINGS, ACCOUNT, VERIFICATION],
          REQUEST_REPORT,
          REQUEST_GUIDE,
          ACCOUNT_MENU,
        ),
        line('guide.request-verification.send.kind', REQUEST_GUIDE),
        line('guide.request-verification.send.fill', REQUEST_STEPS),
      ],
    },
    {
      title: 'guide.request-verification.missing',
      ordered: false,
      lines: [
        line('guide.request-verification.missing.country', REQUEST_REPORT, REQUEST_STEPS),
        line('guide.request-verification.missing.form', CRITERIA),
        line('guide.request-verification.missing.young', REQUEST_STEPS),
      ],
    },
    {
      title: 'guide.request-verification.after',
      ordered: false,
      lines: [
        line('guide.request-verification.after.wait', REQUEST_WAIT),
        line('guide.request-verification.after.free', REQUEST_GUIDE, PAID_BADGE_OFFERS),
        line('guide.request-verification.after.message', PHISHING_HELP),
      ],
    },
  ],
};
