// Switching to a business account and back, and what became of the "Pro account" of the old guides.

import { ACCOUNT_TYPES, OLD_GUIDE, REQUEST_GUIDE } from '../../rules/sources.ts';
import { ACCOUNT_TYPES_HELP } from '../../tiktok/help.ts';
import { type Guide, line, way } from '../guide.ts';
import { ACCOUNT, MENU, PROFILE, SETTINGS, TO_BUSINESS, TO_PERSONAL } from '../menus.ts';
import { ACCOUNT_MENU, CREATOR_GUIDE, SWITCH_GUIDE } from '../sources.ts';

export const businessAccount: Guide = {
  id: 'business-account',
  title: 'guide.business-account',
  about: 'guide.business-account.about',
  asOf: '2026-11',
  help: [ACCOUNT_TYPES_HELP],
  sections: [
    {
      title: 'guide.business-account.pro',
      ordered: false,
      lines: [
        line('guide.business-account.pro.gone', OLD_GUIDE, ACCOUNT_TYPES),
        line('guide.business-account.pro.creator', CREATOR_GUIDE),
        line('guide.business-account.pro.badge', ACCOUNT_TYPES),
      ],
    },
    {
      title: 'guide.business-account.before',
      ordered: false,
      lines: [
        line('guide.business-account.before.public', ACCOUNT_TYPES),
        line('guide.business-account.before.music', ACCOUNT_TYPES),
        line('guide.business-account.before.request', REQUEST_GUIDE),
      ],
    },
    {
      title: 'guide.business-account.switch',
      ordered: true,
      lines: [
        way('guide.business-account.switch.open', [PROFILE, MENU, SETTINGS], REQUEST_GUIDE),
        way('guide.business-account.switch.choose', [ACCOUNT, TO_BUSINESS], SWITCH_GUIDE, ACCOUNT_MENU),
        line('guide.business-account.switch.category', SWITCH_GUIDE),
      ],
    },
    {
      title: 'guide.business-account.back',
      ordered: false,
      lines: [
        way('guide.business-account.back.way', [PROFILE, MENU, SETTINGS, ACCOUNT, TO_PERSONAL], SWITCH_GUIDE),
      ],
    },
  ],
};
