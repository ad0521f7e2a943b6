// Which of our languages the browser chose for this extension.

import { browser } from './api.ts';

/** Gives the code of the locale file that the browser picked: the one its own messages come from. */
export function extensionLocale(): string {
  return browser.i18n.getMessage('locale') || 'en';
}
