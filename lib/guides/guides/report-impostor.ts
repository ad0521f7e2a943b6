// Reporting an account that pretends to be somebody: in the app, on the web, by form, and under the EU's Digital Services Act.
// It guides and never reports by itself: TikTok's terms forbid clearly unfounded reports.

import { HANDLE_HELP, OLD_GUIDE } from '../../rules/sources.ts';
import { IMPERSONATION_HELP } from '../../tiktok/help.ts';
import { type Guide, line, way } from '../guide.ts';
import { MORE, PRETENDING, REPORT, REPORT_ACCOUNT, SHARE, SUBMIT, WHOM } from '../menus.ts';
import {
  APPEAL_GUIDE,
  COMMUNITY_GUIDELINES,
  DSA_BODY,
  DSA_NEWSROOM,
  DSA_REGULATOR,
  GERMAN_FORM,
  REPORT_HELP,
  TERMS_EUROPE,
} from '../sources.ts';

export const reportImpostor: Guide = {
  id: 'report-impostor',
  title: 'guide.report-impostor',
  about: 'guide.report-impostor.about',
  asOf: '2026-11',
  help: [IMPERSONATION_HELP],
  sections: [
    {
      title: 'guide.report-impostor.before',
      ordered: false,
      lines: [
        line('guide.report-impostor.before.fan', COMMUNITY_GUIDELINES),
        line('guide.report-impostor.before.sure', TERMS_EUROPE),
        line('guide.report-impostor.before.keep', OLD_GUIDE, HANDLE_HELP),
      ],
    },
    {
      title: 'guide.report-impostor.app',
      ordered: true,
      lines: [
        way('guide.report-impostor.app.open', [SHARE, REPORT, REPORT_ACCOUNT], REPORT_HELP),
        way('guide.report-impostor.app.reason', [PRETENDING, WHOM], REPORT_HELP),
        way('guide.report-impostor.app.send', [SUBMIT], REPORT_HELP),
      ],
    },
    {
      title: 'guide.report-impostor.web',
      ordered: true,
      lines: [
        way('guide.report-impostor.web.open', [MORE, REPORT, REPORT_ACCOUNT], REPORT_HELP),
        way('guide.report-impostor.web.reason', [PRETENDING, WHOM, SUBMIT], REPORT_HELP),
      ],
    },
    {
      title: 'guide.report-impostor.form',
      ordered: false,
      lines: [
        line('guide.report-impostor.form.two', REPORT_HELP, GERMAN_FORM),
        line('guide.report-impostor.form.papers', REPORT_HELP),
      ],
    },
    {
      title: 'guide.report-impostor.dsa',
      ordered: false,
      lines: [
        line('guide.report-impostor.dsa.route', DSA_NEWSROOM),
        line('guide.report-impostor.dsa.notice', DSA_REGULATOR),
        line('guide.report-impostor.dsa.answer', DSA_NEWSROOM),
        line('guide.report-impostor.dsa.body', DSA_REGULATOR, DSA_BODY),
      ],
    },
    {
      title: 'guide.report-impostor.wrong',
      ordered: false,
      lines: [line('guide.report-impostor.wrong.appeal', APPEAL_GUIDE)],
    },
  ],
};
