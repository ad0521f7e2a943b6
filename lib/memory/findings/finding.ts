// A finding as it is logged: about whom, whom it points at, where and how often, and what became of the account since. Pure;
// where the log lies is finding-log.ts.

import * as z from 'zod/mini';
import { type Handle, parseHandle } from '../../account/handle.ts';

/** What is logged; an account's genuine badge is no finding. */
export type LoggedKind = 'look-alike' | 'imitated-tick' | 'fan';

/** What happened to an account that a finding is about, and when (ms): `gone`: its profile was not there any more. */
export type FindingEvent =
  | { readonly what: 'seen' | 'gone' | 'back'; readonly at: number }
  | { readonly what: 'renamed'; readonly at: number; readonly from: Handle; readonly to: Handle };

/** A finding on a page. */
export interface SeenFinding {
  /** The account's name in memory (subject.ts). */
  readonly subject: string;
  readonly handle: Handle;
  readonly displayName: string | null;
  readonly kind: LoggedKind;
  /** Whom the account resembles; null where it resembles nobody. */
  readonly target: Handle | null;
  /** Id of the list or page it was on. */
  readonly surface: string;
}

/** All that is logged of one account. */
export interface LoggedFinding extends SeenFinding {
  readonly firstSeen: number;
  readonly lastSeen: number;
  /** How often it was met; an hour counts once. */
  readonly times: number;
  /** Oldest first: the first one, and the latest ones. */
  readonly events: readonly FindingEvent[];
}

const MAX_EVENTS = 20;
const MAX_NAME_CHARACTERS = 200;
const HOUR_MS = 3_600_000;
/** What was kept from further ahead than this is from a clock that was put back since. */
const OVERTAKEN_MS = HOUR_MS;
const VERSION = 1;

/** Gives the log's entry after the finding was met at `now` (ms); the same object where that changes nothing within the hour. */
export function withFinding(kept: LoggedFinding | null, seen: SeenFinding, now: number): LoggedFinding {
  const displayName = seen.displayName?.slice(0, MAX_NAME_CHARACTERS) ?? null;
  if (!kept) {
    const events = [{ what: 'seen', at: now } as const];
    return { ...seen, displayName, firstSeen: now, lastSeen: now, times: 1, events };
  }
  const met = metAgain(kept, seen, now);
  const { subject, kind, target, surface } = seen;
  const next = { ...met, subject, kind, target, surface, displayName: displayName ?? kept.displayName };
  const isSame =
    met === kept &&
    subject === kept.subject &&
    kind === kept.kind &&
    target === kept.target &&
    next.displayName === kept.displayName;
  return isSame ? kept : next;
}

/** Gives the entry after its account was met at `now`, with a finding or without: under another name, back again, once more. */
export function metAgain(
  before: LoggedFinding,
  { handle }: { readonly handle: Handle },
  now: number,
): LoggedFinding {
  const kept = inTime(before, now);
  if (now < kept.lastSeen) return kept;
  const events: FindingEvent[] = [];
  if (isGone(kept)) events.push({ what: 'back', at: now });
  if (handle !== kept.handle) events.push({ what: 'renamed', at: now, from: kept.handle, to: handle });
  const isNewHour = now - kept.lastSeen >= HOUR_MS;
  if (events.length === 0 && !isNewHour) return kept;
  return {
    ...kept,
    handle,
    lastSeen: now,
    times: kept.times + Number(isNewHour),
    events: withEvents(kept.events, events),
  };
}

/** Gives one entry out of two on the same account: what the first says, over the time of both. */
export function joined(kept: LoggedFinding, other: LoggedFinding): LoggedFinding {
  const [first, ...rest] = [...kept.events, ...other.events]
    .toSorted((a, b) => a.at - b.at)
    .filter(({ what }, place) => what !== 'seen' || place === 0);
  const firstSeen = Math.min(kept.firstSeen, other.firstSeen);
  return {
    ...kept,
    firstSeen,
    lastSeen: Math.max(kept.lastSeen, other.lastSeen),
    times: kept.times + other.times,
    events: first ? withEvents([first], rest) : kept.events,
  };
}

/** Gives the entry after TikTok said at `now` that there is no such profile; the same object where that is known. */
export function withoutProfile(kept: LoggedFinding, now: number): LoggedFinding {
  if (isGone(kept)) return kept;
  return { ...kept, events: withEvents(kept.events, [{ what: 'gone', at: now }]) };
}

/** Nothing was seen in times to come: else nothing new would be logged of the account until then. */
function inTime(kept: LoggedFinding, now: number): LoggedFinding {
  if (kept.lastSeen - now < OVERTAKEN_MS) return kept;
  const events = kept.events.map((event) => ({ ...event, at: Math.min(event.at, now) }));
  return { ...kept, firstSeen: Math.min(kept.firstSeen, now), lastSeen: now, events };
}

/** Whether the account was gone when it was last asked for. */
function isGone({ events }: LoggedFinding): boolean {
  return events.findLast(({ what }) => what === 'gone' || what === 'back')?.what === 'gone';
}

function withEvents(events: readonly FindingEvent[], more: readonly FindingEvent[]): readonly FindingEvent[] {
  const all = [...events, ...more];
  return all.length <= MAX_EVENTS ? all : [...all.slice(0, 1), ...all.slice(1 - MAX_EVENTS)];
}

const time = z.number().check(z.nonnegative(), z.maximum(8.64e15));
const handle = z.string().check(z.regex(/^[a-z0-9._]{1,64}$/));
const row = z.lazy(() =>
  z.object({
    version: z.literal(VERSION),
    handles: z.tuple([handle]),
    displayName: z.nullable(z.string().check(z.maxLength(MAX_NAME_CHARACTERS))),
    kind: z.enum(['look-alike', 'imitated-tick', 'fan']),
    target: z.nullable(handle),
    surface: z.string().check(z.maxLength(40)),
    firstSeen: time,
    lastSeen: time,
    times: z.int().check(z.positive()),
    events: z
      .array(
        z.discriminatedUnion('what', [
          z.object({ what: z.enum(['seen', 'gone', 'back']), at: time }),
          z.object({ what: z.literal('renamed'), at: time, from: handle, to: handle }),
        ]),
      )
      .check(z.minLength(1), z.maxLength(MAX_EVENTS)),
  }),
);

/** A row of the database. A later version changes `version` and turns rows of this one into its own when it reads them. */
export type FindingRow = z.infer<typeof row>;

/** Gives the row of an entry; the subject is its key. */
export function packFinding({ subject: _, handle: name, ...rest }: LoggedFinding): FindingRow {
  const events = rest.events.map((event) => ({ ...event }));
  return { version: VERSION, handles: [name], ...rest, events };
}

/** Gives the entry in a row under its key, or null for anything that packFinding() did not write. */
export function unpackFinding(key: unknown, value: unknown): LoggedFinding | null {
  const parsed = row.safeParse(value);
  if (!parsed.success || typeof key !== 'string') return null;
  const { version: _, handles, target, events, ...rest } = parsed.data;
  const name = parseHandle(handles[0]);
  if (!name) return null;
  const happened = events.map(eventIn);
  return {
    ...rest,
    subject: key,
    handle: name,
    target: parseHandle(target),
    events: happened.flatMap((event) => event ?? []),
  };
}

function eventIn(event: FindingRow['events'][number]): FindingEvent | null {
  if (event.what !== 'renamed') return { what: event.what, at: event.at };
  const from = parseHandle(event.from);
  const to = parseHandle(event.to);
  return from && to ? { what: 'renamed', at: event.at, from, to } : null;
}
