// The accounts the person calls their own, with what they answered about each. One value per account, under TikTok's id or,
// where that is not known, the handle. Written only by the person's own hand; private windows have no LastingStore.

import * as z from 'zod/mini';
import type { Account } from '../../account/account.ts';
import { type Handle, parseHandle } from '../../account/handle.ts';
import {
  type OwnerAnswers,
  type OwnerValues,
  QUESTIONS,
  type Question,
} from '../../account/owner-answers.ts';
import type { LastingStore } from '../lasting-store.ts';
import type { ErasableStore, Store } from '../store.ts';
import { subjectOf } from '../subject.ts';
import { openVersioned, type ValueForm, type ValueProblem } from '../versioned.ts';
import { parseAnswers } from './form.ts';

const PREFIX = 'owner:';
/** Nobody looks after more accounts by hand. */
const MAX_ACCOUNTS = 100;

/** One account of the person's own. */
export interface OwnAccount {
  /** `id:…` or `handle:…`: the name it is kept under. */
  readonly subject: string;
  /** The handle it had when the person last said something. */
  readonly handle: Handle;
  readonly answers: OwnerAnswers;
}

/** What lies in the store under a subject. */
export type OwnRecord =
  | { readonly state: 'none' }
  | { readonly state: 'open'; readonly own: OwnAccount }
  | { readonly state: ValueProblem };

/** What became of a write. A value of a later version is left as it is. */
export type OwnKeeping = 'kept' | 'newer-version' | 'too-many-accounts';

type Kept = Omit<OwnAccount, 'subject'>;

const kept = z.lazy(() => z.object({ version: z.literal(1), handle: z.string(), answers: z.unknown() }));

/** Version 1, 2026-11. A later one adds its step here: `steps[1]` turns a value of version 1 into one of version 2. */
export const OWNER_FORM: ValueForm<Kept> = {
  version: 1,
  steps: {},
  parse(value) {
    const parsed = kept.safeParse(value);
    const handle = parsed.success ? parseHandle(parsed.data.handle) : null;
    const answers = parsed.success ? parseAnswers(parsed.data.answers) : null;
    return handle && answers ? { handle, answers } : null;
  },
};

/** Gives what is kept of the account under its id, or under its handle from the time before the id was known. */
export async function readOwn(store: Store, account: Pick<Account, 'id' | 'handle'>): Promise<OwnRecord> {
  const found = await readSubject(store, subjectOf(account));
  return found.state === 'none' && account.id ? readSubject(store, `handle:${account.handle}`) : found;
}

/** Gives what is kept under one name. */
export async function readSubject(store: Store, subject: string): Promise<OwnRecord> {
  const opened = openVersioned(await store.read(PREFIX + subject), OWNER_FORM);
  return opened.state === 'open' ? { state: 'open', own: { subject, ...opened.value } } : opened;
}

/** Gives every own account that can be read, in the order of their handles. */
export async function listOwn(store: ErasableStore): Promise<readonly OwnAccount[]> {
  const keys = await store.keys(PREFIX);
  const records = await Promise.all(keys.map((key) => readSubject(store, key.slice(PREFIX.length))));
  return records
    .flatMap((record) => (record.state === 'open' ? [record.own] : []))
    .toSorted((a, b) => (a.handle < b.handle ? -1 : 1));
}

/**
 * Calls an account the person's own, keeps what was answered about it, and moves it under its id once that is known.
 * Broken values are begun anew; doing it twice changes nothing.
 */
export async function claim(
  store: LastingStore,
  account: { readonly subject: string; readonly handle: Handle },
): Promise<OwnKeeping> {
  const { subject, handle } = account;
  const record = await readSubject(store, subject);
  if (record.state === 'newer-version') return record.state;
  if (record.state === 'open') return keep(store, { ...record.own, handle });
  const byHandle = `handle:${handle}`;
  const earlier = subject === byHandle ? record : await readSubject(store, byHandle);
  if (earlier.state === 'open') {
    await keep(store, { ...earlier.own, subject, handle });
    await store.remove([PREFIX + byHandle]);
    return 'kept';
  }
  if (await isFull(store)) return 'too-many-accounts';
  return keep(store, { subject, handle, answers: {} });
}

/** Says whether no further account can be called one's own until another is erased. */
export async function isFull(store: ErasableStore): Promise<boolean> {
  return (await store.keys(PREFIX)).length >= MAX_ACCOUNTS;
}

/** Keeps one answer with the moment it was given, in place of an earlier one; null takes it back. */
export async function answerQuestion<Q extends Question>(
  store: LastingStore,
  account: { readonly subject: string; readonly handle: Handle },
  given: { readonly question: Q; readonly value: OwnerValues[Q] | null; readonly at: number },
): Promise<OwnKeeping> {
  const claimed = await claim(store, account);
  const record = await readSubject(store, account.subject);
  if (claimed !== 'kept' || record.state !== 'open') return claimed;
  const { question, value, at } = given;
  const answers = { ...record.own.answers, [question]: value === null ? undefined : { value, at } };
  return keep(store, { ...record.own, answers });
}

/** Puts back what was erased, answers with their days. */
export async function restoreOwn(store: LastingStore, own: OwnAccount): Promise<OwnKeeping> {
  const claimed = await claim(store, own);
  return claimed === 'kept' ? keep(store, own) : claimed;
}

/** Erases everything about one account, readable or not: with a handle also what lies under that. */
export async function eraseOwn(
  store: ErasableStore,
  { subject, handle }: { readonly subject: string; readonly handle: Handle | null },
): Promise<void> {
  const byHandle = handle === null ? [] : [`${PREFIX}handle:${handle}`];
  await store.remove([PREFIX + subject, ...byHandle]);
}

async function keep(store: LastingStore, { subject, handle, answers }: OwnAccount): Promise<OwnKeeping> {
  const given = QUESTIONS.flatMap((question) => (answers[question] ? [[question, answers[question]]] : []));
  await store.write(PREFIX + subject, {
    version: OWNER_FORM.version,
    handle,
    answers: Object.fromEntries(given),
  });
  return 'kept';
}
