// How our own pages speak to the background: one typed call each. How the content script does is from-page.ts.

import type { Handle, UserId } from '../account/handle.ts';
import type { Saying } from '../account/past.ts';
import { ask } from './asking.ts';
import type { ErasedGrowth, Report } from './messages.ts';

/** "This account is not a look-alike of that one", or the undoing of it. */
export interface DecisionMessage {
  readonly subject: string;
  readonly target: Handle;
  readonly dismissed: boolean;
}

/** What the person said in the popup of an account, or takes back (`isOn` false). */
export interface SayingMessage extends Omit<Saying, 'at'> {
  readonly tabId: number;
  readonly handle: Handle;
  readonly isOn: boolean;
}

/** Asks the background for the report on a tab; for the extension's own pages. */
export function askReport(tabId: number): Promise<Report> {
  return ask({ type: 'report', tabId });
}

/** Tells the background what was said in the popup over a tab; gives the report on the tab that holds then. */
export function sendSaying(saying: SayingMessage): Promise<Report> {
  return ask({ type: 'saying', ...saying });
}

/** What the person said in the popup of keeping an account's growth. */
export interface GrowthMessage {
  readonly tabId: number;
  readonly id: UserId;
  readonly isOwn: boolean;
}

/** Asks the background to keep an account's growth. */
export function sendKeepGrowth(message: GrowthMessage): Promise<null> {
  return ask({ type: 'growth', action: 'keep', ...message });
}

/** Asks the background to keep it no longer and to erase what was kept; gives that, for the undoing of it. */
export function sendStopGrowth(message: GrowthMessage): Promise<ErasedGrowth | null> {
  return ask({ type: 'growth', action: 'stop', ...message });
}

/** Asks the background to put back what it erased. */
export function sendUndoGrowth(message: GrowthMessage & ErasedGrowth): Promise<null> {
  return ask({ type: 'growth', action: 'undo', ...message });
}
