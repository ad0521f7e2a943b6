// How the page "What Ticklens remembers" speaks to the background: one typed call each.

import type { Handle, UserId } from '../account/handle.ts';
import type { Decision } from '../memory/decisions.ts';
import type { LoggedFinding } from '../memory/findings/finding.ts';
import type { MetAccount } from '../memory/met/met-account.ts';
import { browser } from './api.ts';
import { ask } from './asking.ts';
import type {
  IdentityChange,
  MemoryChange,
  MemoryForgotten,
  MemoryOverview,
  MemoryPart,
  MemoryRefusal,
  MemoryRequest,
} from './memory-messages.ts';

/** Asks how much is remembered, for the watch-list and for the decisions. */
export function askOverview(): Promise<MemoryOverview | MemoryRefusal> {
  return send({ type: 'memory-overview' });
}

/** Asks for a part of the accounts met, those that the text names. */
export function askAccounts(search: string, from: number): Promise<MemoryPart<MetAccount>> {
  return send({ type: 'memory-accounts', search, from });
}

/** Asks for a part of the findings log. */
export function askFindings(from: number): Promise<MemoryPart<LoggedFinding>> {
  return send({ type: 'memory-findings', from });
}

/** Puts an identity on the watch-list, or in place of the one with its handle; `nothing` where it is none. */
export function sendIdentity(identity: unknown): Promise<IdentityChange> {
  return send({ type: 'keep-identity', identity });
}

/** Takes an identity off the watch-list. */
export function removeWatched(handle: Handle): Promise<MemoryChange> {
  return send({ type: 'remove-identity', handle });
}

/** Forgets an account that was met; gives its row, for putting it back. */
export function forgetAccount(id: UserId): Promise<MemoryForgotten> {
  return send({ type: 'forget-account', id });
}

/** Puts an account back that was forgotten. */
export function restoreAccount(id: UserId, row: unknown): Promise<MemoryChange> {
  return send({ type: 'restore-account', id, row });
}

/** Takes a decision back. */
export function takeBack(decision: Decision): Promise<MemoryChange> {
  return send({ type: 'undo-decision', decision });
}

/** Makes a decision again as it was, with its day. */
export function restoreDecision(decision: Decision): Promise<MemoryChange> {
  return send({ type: 'restore-decision', decision });
}

/** Puts imported decisions in the place of all. */
export function putDecisions(decisions: readonly Decision[]): Promise<MemoryChange> {
  return send({ type: 'put-decisions', decisions });
}

/** Forgets the lists that were brought. */
export function forgetLists(): Promise<MemoryChange> {
  return send({ type: 'forget-brought' });
}

/** Tells that a file was imported. */
export function tellChanged(): Promise<MemoryChange> {
  return send({ type: 'memory-changed' });
}

/** Erases everything. */
export function eraseAll(): Promise<MemoryChange> {
  return send({ type: 'erase-memory' });
}

/** Tells whether this page stands in a private window. */
export function isPrivatePage(): boolean {
  return browser.extension.inIncognitoContext ?? false;
}

function send<T>(request: MemoryRequest): Promise<T> {
  return ask(request);
}
