// The watch-list on the page: what is typed becomes an identity here, or a reason why it is none.

import type { VNode } from 'preact';
import type { ChangeProblem, WatchedIdentity } from '../../components/memory/view.ts';
import { WatchList } from '../../components/memory/WatchList.tsx';
import { parseHandle } from '../../lib/account/handle.ts';
import { removeWatched, sendIdentity } from '../../lib/browser/memory-page.ts';
import { type Identity, MAX_ALLOWED } from '../../lib/memory/identities/identity.ts';
import { message } from '../../lib/words/message.ts';
import type { PartProps } from './part-props.ts';
import { useUndo } from './use-undo.ts';

/** Draws the watch-list. */
export function WatchPart({ overview, onChanged, now }: PartProps): VNode {
  const { identities } = overview;
  const { last, offer, refuse, clear } = useUndo();

  const keep = async (identity: unknown): Promise<ChangeProblem> => {
    const answer = await sendIdentity(identity).catch(() => null);
    if (answer?.state !== 'identity') return 'remembered.failed';
    if (answer.keeping === 'full') return 'remembered.watch.full';
    if (answer.keeping === 'newer-version') return 'remembered.watch.newer';
    await onChanged();
    return null;
  };

  const add = async (typed: string, displayName: string): Promise<ChangeProblem> => {
    const handle = parseHandle(typed.trim());
    if (!handle) return 'remembered.watch.no-handle';
    if (identities.some((one) => one.handle === handle)) return 'remembered.watch.already';
    clear();
    return keep({ handle, id: null, displayName, allowed: [], at: now() });
  };

  const change = async ({ handle, allowed }: WatchedIdentity): Promise<ChangeProblem> => {
    const identity = identities.find((one) => one.handle === handle);
    if (!identity) return 'remembered.failed';
    if (allowed.length > MAX_ALLOWED) return 'remembered.allowed.full';
    const handles = allowed.map((one) => parseHandle(one.handle.trim()));
    if (handles.includes(null)) return 'remembered.watch.no-handle';
    if (new Set([...handles, identity.handle]).size <= handles.length) return 'remembered.allowed.already';
    return keep({ ...identity, allowed: allowed.map((one) => ({ ...one, handle: one.handle.trim() })) });
  };

  const remove = async (identity: Identity) => {
    const answer = await removeWatched(identity.handle).catch(() => null);
    if (answer?.state !== 'done') return refuse();
    offer(message('remembered.watch.removed', { handle: `@${identity.handle}` }), () => keep(identity));
    await onChanged();
  };

  return (
    <WatchList
      identities={identities}
      last={last}
      onAdd={add}
      onChange={change}
      onRemove={({ handle }) => {
        const identity = identities.find((one) => one.handle === handle);
        if (identity) void remove(identity);
      }}
    />
  );
}
