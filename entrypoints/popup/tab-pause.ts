// The popup's side of pausing a tab.

import { useCallback, useEffect, useState } from 'preact/hooks';
import { askPause, sendPause } from '../../lib/browser/controls.ts';

/** Whether the tab is paused (null: it can't be), and changing it; that rejects where it failed. */
export interface TabPause {
  readonly isPaused: boolean | null;
  readonly pause: (isPaused: boolean) => Promise<void>;
}

/** Gives the pause of a tab; `onDone` is called after each change. */
export function useTabPause(tabId: number | null, onDone: () => Promise<void>): TabPause {
  const [isPaused, set] = useState<boolean | null>(null);
  useEffect(() => {
    if (tabId === null) return;
    void askPause(tabId).then(
      (answer) => set(answer.isPaused),
      () => set(null),
    );
  }, [tabId]);
  const pause = useCallback(
    async (wanted: boolean) => {
      if (tabId === null) return;
      set((await sendPause(tabId, wanted)).isPaused);
      await onDone();
    },
    [tabId, onDone],
  );
  return { isPaused, pause };
}
