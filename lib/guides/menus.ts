// Menus and buttons of TikTok's by name, with where each name was read. A German name that nobody confirmed is marked on the
// screen, and TikTok's help page goes before it.

import type { RuleSource } from '../rules/rule.ts';
import { OLD_GUIDE, REQUEST_GUIDE, REQUEST_REPORT } from '../rules/sources.ts';
import type { MessageId } from '../words/message.ts';
import type { MenuItem } from './guide.ts';
import { GERMAN_MENUS, GERMAN_OPTIONS, GERMAN_REPORT, REPORT_HELP, SWITCH_GUIDE } from './sources.ts';

function item(id: MessageId, en: RuleSource | null, de: RuleSource | null): MenuItem {
  return { id, readIn: { en, de } };
}

/** The own profile. */
export const PROFILE = item('menu.profile', REQUEST_REPORT, OLD_GUIDE);
/** A drawing, the same in every language. */
export const MENU = item('menu.menu', REQUEST_REPORT, REQUEST_REPORT);
/** Settings. */
export const SETTINGS = item('menu.settings', REQUEST_GUIDE, GERMAN_MENUS);
/** "Manage account" in guides of 2023; its newer name was read in the Italian app only. */
export const ACCOUNT = item('menu.account', null, null);
/** The request for the badge. */
export const VERIFICATION = item('menu.verification', REQUEST_GUIDE, null);
/** To a business account … */
export const TO_BUSINESS = item('menu.to-business', SWITCH_GUIDE, null);
/** … and back. */
export const TO_PERSONAL = item('menu.to-personal', SWITCH_GUIDE, null);
/** Support. */
export const REPORT_A_PROBLEM = item('menu.report-a-problem', REPORT_HELP, OLD_GUIDE);
/** Buttons on somebody else's profile, in the app and on the web. */
export const SHARE = item('menu.share', REPORT_HELP, null);
export const MORE = item('menu.more', REPORT_HELP, GERMAN_OPTIONS);
export const REPORT = item('menu.report', REPORT_HELP, GERMAN_REPORT);
export const REPORT_ACCOUNT = item('menu.report-account', REPORT_HELP, null);
export const PRETENDING = item('menu.pretending', REPORT_HELP, null);
export const WHOM = item('menu.whom', REPORT_HELP, null);
export const SUBMIT = item('menu.submit', REPORT_HELP, null);
