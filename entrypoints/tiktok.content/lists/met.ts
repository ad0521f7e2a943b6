// Whom the person met on this page since its address, and how many of them are findings. For the popup and the toolbar.

import type { Handle } from '../../../lib/account/handle.ts';
import type { CardVerdict, SeenCard } from '../../../lib/browser/card-messages.ts';
import { dropOldest } from './drop-oldest.ts';

/** The popup shows no more, and the toolbar counts no further than 99. */
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
    dropOldest(findings, MAX_MET);
    tell();
  }

  return {
    meet: (card) => {
      const { handle, surface } = card;
      const before = met.get(handle);
      // Where it was found it stood beside somebody; the next place may be beside nobody.
      const isFound = before && before.surface !== surface && [...findings.values()].includes(handle);
      met.delete(handle);
      met.set(handle, isFound ? before : card);
      dropOldest(met, MAX_MET);
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
