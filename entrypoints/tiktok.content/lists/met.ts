// Whom the person met on this page since its address, and how many of them are findings. For the popup and the toolbar.

import type { Handle } from '../../../lib/account/handle.ts';
import type { CardVerdict, SeenCard } from '../../../lib/browser/card-messages.ts';

/** The popup shows no more. */
const MAX_MET = 200;

/** The accounts of this address. */
export interface Met {
  readonly meet: (card: SeenCard) => void;
  /** Notes what was found of a card that asked `key`; a later verdict on the same question takes the place of the first. */
  readonly judge: (key: string, verdict: CardVerdict) => void;
  /** Newest first. */
  readonly cards: () => readonly SeenCard[];
  readonly forget: () => void;
}

/** Starts with nobody. `onCount` is called with the number of accounts with a finding whenever that changes. */
export function keepMet(onCount: (count: number) => void): Met {
  const met = new Map<Handle, SeenCard>();
  const findings = new Map<string, Handle>();
  let count = 0;

  function tell(): void {
    const now = new Set(findings.values()).size;
    if (now === count) return;
    count = now;
    onCount(now);
  }

  function judge(question: string, { handle, finding }: CardVerdict): void {
    // Without what was known, and who was around (lists.ts writes both last): the last verdict on a card counts.
    const key = question.slice(0, question.lastIndexOf(']'));
    // Genuine badges are marked, but are no findings.
    if (finding === null || finding.kind === 'badge') findings.delete(key);
    else findings.set(key, handle);
    tell();
  }

  return {
    meet: (card) => {
      met.delete(card.handle);
      met.set(card.handle, card);
      for (const handle of met.keys()) {
        if (met.size <= MAX_MET) break;
        met.delete(handle);
      }
    },
    judge,
    cards: () => [...met.values()].reverse(),
    forget: () => {
      met.clear();
      findings.clear();
      tell();
    },
  };
}
