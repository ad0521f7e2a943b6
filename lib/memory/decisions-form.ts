// How decisions are stored, version by version.

import * as z from 'zod/mini';
import { type Handle, parseHandle } from '../account/handle.ts';
import type { ValueForm } from './versioned.ts';

const VERSION = 2;
/** No date is later. */
const MAX_TIME = 8.64e15;

/** One decision. `target` is set for "not a look-alike of", and for "look-alike" where the person said of whom. */
export interface Decision {
  /** The account's name in memory (subject.ts). */
  readonly subject: string;
  /** How the account was called then, to show it in a list; null where that is not known. */
  readonly handle: Handle | null;
  readonly kind: 'genuine' | 'look-alike' | 'not-look-alike';
  readonly target: Handle | null;
  readonly at: number;
}

const first = z.lazy(() =>
  z.object({
    notLookalike: z.array(z.object({ subject: z.string(), target: z.string(), at: z.number() })),
  }),
);
const stored = z.object({ decisions: z.array(z.unknown()) });
const one = z.lazy(() =>
  z.object({
    subject: z.string().check(z.regex(/^(id|handle):[a-z0-9._]{1,64}$/)),
    handle: z.nullable(z.string()),
    kind: z.enum(['genuine', 'look-alike', 'not-look-alike']),
    target: z.nullable(z.string()),
    at: z.number().check(z.nonnegative(), z.maximum(MAX_TIME)),
  }),
);

/** Version 1 knew "not a look-alike of" alone. */
export const DECISIONS_FORM: ValueForm<readonly Decision[]> = {
  version: VERSION,
  steps: { 1: fromFirst },
  parse(value) {
    const parsed = stored.safeParse(value);
    return parsed.success ? parsed.data.decisions.flatMap(decisionIn) : null;
  },
};

/** Gives the value to store. */
export function packDecisions(decisions: readonly Decision[]): object {
  return { version: VERSION, decisions };
}

/** What is no decision of version 1 is none of version 2 either. */
function fromFirst(older: unknown): unknown {
  const parsed = first.safeParse(older);
  if (!parsed.success) return null;
  const decisions = parsed.data.notLookalike.map(({ subject, target, at }) => ({
    subject,
    handle: null,
    kind: 'not-look-alike',
    target,
    at,
  }));
  return { version: VERSION, decisions };
}

/** Each by itself: one that is damaged or names nobody is left out, the others stay. */
function decisionIn(raw: unknown): readonly Decision[] {
  const parsed = one.safeParse(raw);
  if (!parsed.success) return [];
  const { handle, subject, kind, target: name, at } = parsed.data;
  const target = parseHandle(name);
  if (kind === 'not-look-alike' && target === null) return [];
  return [{ subject, handle: parseHandle(handle) ?? handleOf(subject), kind, target, at }];
}

function handleOf(subject: string): Handle | null {
  return subject.startsWith('handle:') ? parseHandle(subject.slice('handle:'.length)) : null;
}
