// The popup's side of keeping an account's growth: sends what the person says, and holds what was erased until the popup is
// closed, so that it can be put back. Nowhere else is it left.

import { useCallback, useState } from 'preact/hooks';
import type { GrowthEvents } from '../../components/report/report-events.ts';
import type { Account } from '../../lib/account/account.ts';
import {
  type GrowthMessage,
  sendKeepGrowth,
  sendStopGrowth,
  sendUndoGrowth,
} from '../../lib/browser/background.ts';
import type { ErasedGrowth } from '../../lib/browser/messages.ts';

/** Gives the events of the growth section, and whether there is something to undo for this very account. */
export function useGrowthChoice(
  account: Account,
  isOwn: boolean,
  tabId: number | null,
  onDone: () => Promise<void>,
): { readonly events: GrowthEvents; readonly erased: boolean } {
  const [inHand, hold] = useState<{ readonly of: string; readonly what: ErasedGrowth } | null>(null);
  const id = account.id?.value ?? null;
  const send = useCallback(
    async (act: (message: GrowthMessage) => Promise<unknown>) => {
      if (id === null || tabId === null) return;
      // Whatever came of it, what is shown next is what the background says.
      await act({ tabId, id, isOwn }).catch(() => undefined);
      await onDone();
    },
    [id, tabId, isOwn, onDone],
  );
  const erased = inHand !== null && inHand.of === id;
  return {
    erased,
    events: {
      onKeep: () => void send(sendKeepGrowth),
      onStop: () =>
        void send(async (message) => {
          const what = await sendStopGrowth(message);
          hold(what && { of: message.id, what });
        }),
      onUndo: () => {
        if (!erased) return;
        const { what } = inHand;
        void send((message) => sendUndoGrowth({ ...message, ...what })).then(() => hold(null));
      },
    },
  };
}
