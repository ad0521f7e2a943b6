// The extension's button in the toolbar: what it says of one tab. The browser keeps it, tab by tab, and forgets it when the
// tab loads another page; so nothing is lost with a background that was ended.

import { browser } from './api.ts';

/** What stands on the button's badge and what it is called, for one tab. */
export interface ToolbarFace {
  /** At most four characters; '' draws no badge. */
  readonly badge: string;
  readonly title: string;
  /** Colours as `#rrggbb`. */
  readonly ground: string;
  readonly ink: string;
}

/** Gives the button's face in one tab. A tab that is gone is left alone. */
export async function setToolbar(tabId: number, { badge, title, ground, ink }: ToolbarFace): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeBackgroundColor({ tabId, color: ground }),
    action.setBadgeTextColor({ tabId, color: ink }),
    action.setBadgeText({ tabId, text: badge }),
    action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}
