// A message that is not yet words: an id and its arguments. Rules, judges and readers give these; screens render them.

import type badge from './en/badge.json';
import type card from './en/card.json';
import type check from './en/check.json';
import type controls from './en/controls.json';
import type exchange from './en/exchange.json';
import type growth from './en/growth.json';
import type guides from './en/guides.json';
import type lists from './en/lists.json';
import type lookalike from './en/lookalike.json';
import type memory from './en/memory.json';
import type owner from './en/owner.json';
import type page from './en/page.json';
import type popup from './en/popup.json';
import type purpose from './en/purpose.json';
import type remembered from './en/remembered.json';
import type rules from './en/rules.json';
import type settings from './en/settings.json';
import type signals from './en/signals.json';
import type terminal from './en/terminal.json';
import type welcome from './en/welcome.json';

/** Every string a person can meet, by the name it has in the locale files. */
export type MessageId =
  | keyof typeof badge
  | keyof typeof card
  | keyof typeof check
  | keyof typeof controls
  | keyof typeof exchange
  | keyof typeof growth
  | keyof typeof guides
  | keyof typeof lists
  | keyof typeof lookalike
  | keyof typeof memory
  | keyof typeof owner
  | keyof typeof page
  | keyof typeof popup
  | keyof typeof purpose
  | keyof typeof remembered
  | keyof typeof rules
  | keyof typeof settings
  | keyof typeof signals
  | keyof typeof terminal
  | keyof typeof welcome;

/**
 * What may stand in a message's gaps. A date (ms) is shown in the reader's calendar, or its month alone where that is as exact
 * as it is known; a number in the reader's digits.
 */
export type MessageArg = string | number | { readonly date: number } | { readonly month: number } | Message;

/** A message id with its arguments by name. The argument `count` chooses the plural form. */
export interface Message {
  readonly id: MessageId;
  readonly args?: Readonly<Record<string, MessageArg>>;
}

/** Makes a message; arguments may be left out where the text has no gaps. */
export function message(id: MessageId, args?: Readonly<Record<string, MessageArg>>): Message {
  return args ? { id, args } : { id };
}
