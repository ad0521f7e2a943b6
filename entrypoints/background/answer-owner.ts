// What popup and "your account" page get about the person's own accounts. Here alone is anything about them written, and
// never for a private window.

import { type Handle, parseHandle } from '../../lib/account/handle.ts';
import { openOwnPage } from '../../lib/browser/own-pages.ts';
import type { OwnerRequest, OwnList, OwnPage } from '../../lib/browser/owner-messages.ts';
import type { PageSender } from '../../lib/browser/senders.ts';
import { diskStore } from '../../lib/browser/storage.ts';
import { isPrivateTab } from '../../lib/browser/tabs.ts';
import { type LastingStore, lastingStore } from '../../lib/memory/lasting-store.ts';
import { parseAnswers, parseValue } from '../../lib/memory/owner/form.ts';
import {
  answerQuestion,
  claim,
  eraseOwn,
  isFull,
  listOwn,
  type OwnKeeping,
  readSubject,
  restoreOwn,
} from '../../lib/memory/owner/owner.ts';
import { weigh } from '../../lib/rules/press/weigh.ts';
import { inOwnTurn } from './memory.ts';

/** Answers one request about own accounts. */
export async function answerOwner(
  request: OwnerRequest,
  { isPrivateWindow }: PageSender,
  now: number,
): Promise<OwnPage | OwnList | null> {
  if (request.type === 'open-owner') {
    await open(request);
    return null;
  }
  const store = lastingStore(diskStore(), { isPrivateWindow });
  if (!store) return { state: 'private' };
  if (request.type === 'own-accounts') {
    const accounts = await listOwn(store);
    return { state: 'list', accounts: accounts.map(({ subject, handle }) => ({ subject, handle })) };
  }
  if (request.type === 'own-account') return pageOf(store, request.subject);
  const { subject } = request;
  const handle = parseHandle(request.handle);
  if (request.type === 'erase-own') return inOwnTurn(() => erase(store, { subject, handle }));
  if (!handle) return { state: 'no-answer' };
  return inOwnTurn(() => change(request, { subject, handle }, store, now));
}

type Change = Extract<OwnerRequest, { type: 'answer' | 'restore-own' }>;
type Name = { readonly subject: string; readonly handle: Handle };

async function change(request: Change, name: Name, store: LastingStore, now: number): Promise<OwnPage> {
  switch (request.type) {
    case 'answer': {
      const { question } = request;
      const value = request.value === null ? null : parseValue(question, request.value);
      if (value === null && request.value !== null) return { state: 'no-answer' };
      return after(await answerQuestion(store, name, { question, value, at: now }), store, name);
    }
    case 'restore-own': {
      const answers = parseAnswers(request.answers);
      return answers
        ? after(await restoreOwn(store, { ...name, answers }), store, name)
        : { state: 'no-answer' };
    }
  }
}

async function erase(
  store: LastingStore,
  name: { readonly subject: string; readonly handle: Handle | null },
): Promise<OwnPage> {
  await eraseOwn(store, name);
  return { state: 'none' };
}

function after(keeping: OwnKeeping, store: LastingStore, { subject }: Name): OwnPage | Promise<OwnPage> {
  return keeping === 'kept' ? pageOf(store, subject) : { state: keeping };
}

/** The page knows nothing of the profile, so the own site is not left out of the links there as it is in the popup. */
async function pageOf(store: LastingStore, subject: string): Promise<OwnPage> {
  const record = await readSubject(store, subject);
  if (record.state === 'none') return { state: (await isFull(store)) ? 'too-many-accounts' : 'none' };
  if (record.state !== 'open') return record;
  return { state: 'open', own: record.own, press: weigh({ bioLink: null }, record.own.answers).press };
}

async function open({
  tabId,
  subject,
  handle: text,
  question,
}: Extract<OwnerRequest, { type: 'open-owner' }>): Promise<void> {
  const handle = parseHandle(text);
  const store = lastingStore(diskStore(), { isPrivateWindow: await isPrivateTab(tabId) });
  if (!store || !handle) return;
  await inOwnTurn(() => claim(store, { subject, handle }));
  const query = new URLSearchParams({ account: subject });
  await openOwnPage(`options.html?${query}${question === null ? '' : `#${question}`}`);
}
