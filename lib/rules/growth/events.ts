// What changed about an account between two snapshots: its names and TikTok's badge. Drawn on the line of its followers.

import type { Handle } from '../../account/handle.ts';
import type { Snapshot } from '../../account/snapshot.ts';
import { type Message, message } from '../../words/message.ts';

/** A change, first seen at `at` and not yet there at `after` (ms): it lies somewhere between. */
export interface GrowthEvent {
  readonly kind: 'renamed' | 'display-name' | 'badge-gained' | 'badge-lost';
  readonly after: number;
  readonly at: number;
  readonly message: Message;
}

/** The newest word on each thing that can change. */
interface Known {
  handle: { readonly at: number; readonly value: Handle } | null;
  name: { readonly at: number; readonly value: string } | null;
  badge: { readonly at: number; readonly value: 'present' | 'absent' } | null;
}

/** Gives the changes in these snapshots (oldest first), in order of time. What is unknown in between is no change. */
export function eventsOf(snapshots: readonly Snapshot[]): GrowthEvent[] {
  const known: Known = { handle: null, name: null, badge: null };
  return snapshots.flatMap((snapshot) => {
    const found = [handleEvent(known, snapshot), nameEvent(known, snapshot), badgeEvent(known, snapshot)];
    return found.filter((event) => event !== null);
  });
}

function handleEvent(known: Known, { at, handle }: Snapshot): GrowthEvent | null {
  const before = known.handle;
  known.handle = { at, value: handle };
  if (!before || before.value === handle) return null;
  const said = message('growth.renamed', { handle: `@${handle}`, before: `@${before.value}` });
  return { kind: 'renamed', after: before.at, at, message: said };
}

function nameEvent(known: Known, { at, displayName }: Snapshot): GrowthEvent | null {
  if (displayName === null) return null;
  const before = known.name;
  known.name = { at, value: displayName };
  if (!before || before.value === displayName) return null;
  const said = message('growth.display-name', { name: displayName, before: before.value });
  return { kind: 'display-name', after: before.at, at, message: said };
}

function badgeEvent(known: Known, { at, badge }: Snapshot): GrowthEvent | null {
  if (badge === 'unknown') return null;
  const before = known.badge;
  known.badge = { at, value: badge };
  if (!before || before.value === badge) return null;
  const kind = badge === 'present' ? 'badge-gained' : 'badge-lost';
  return { kind, after: before.at, at, message: message(`growth.${kind}`) };
}
