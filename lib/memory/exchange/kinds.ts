// The kinds that there are, each with its format and its shelf. Adding a kind is a line in each table here.

import type { Decision } from '../decisions.ts';
import { ACCOUNT_FORMAT, ACCOUNT_SHELF } from './account-kind.ts';
import { DECISION_FORMAT } from './decision-kind.ts';
import { createDraft, type Draft } from './draft.ts';
import { FINDING_FORMAT, FINDING_SHELF } from './finding-kind.ts';
import { IDENTITY_FORMAT, IDENTITY_SHELF } from './identity-kind.ts';
import { KIND_IDS, type KindId, type Shelf } from './kind.ts';
import { KNOWN_FORMAT, KNOWN_SHELF } from './known-kind.ts';
import { createWriter, type KindWriter } from './write-kind.ts';

const FORMATS = {
  accounts: ACCOUNT_FORMAT,
  identities: IDENTITY_FORMAT,
  known: KNOWN_FORMAT,
  decisions: DECISION_FORMAT,
  findings: FINDING_FORMAT,
} as const;

/** Where the decisions are to be found, and the moment (ms) that stands in for days that a file does not say. */
export interface Surroundings {
  readonly decisions: Shelf<Decision>;
  readonly now: number;
}

/** Gives an empty draft of a kind. */
export function beginDraft(kind: KindId, { decisions, now }: Surroundings): Draft {
  switch (kind) {
    case 'accounts':
      return createDraft(ACCOUNT_FORMAT, ACCOUNT_SHELF, now);
    case 'identities':
      return createDraft(IDENTITY_FORMAT, IDENTITY_SHELF, now);
    case 'known':
      return createDraft(KNOWN_FORMAT, KNOWN_SHELF, now);
    case 'decisions':
      return createDraft(DECISION_FORMAT, decisions, now);
    case 'findings':
      return createDraft(FINDING_FORMAT, FINDING_SHELF, now);
  }
}

/** Gives what writes a kind into files. */
export function writerOf(kind: KindId, decisions: Shelf<Decision>): KindWriter {
  switch (kind) {
    case 'accounts':
      return createWriter(ACCOUNT_FORMAT, ACCOUNT_SHELF);
    case 'identities':
      return createWriter(IDENTITY_FORMAT, IDENTITY_SHELF);
    case 'known':
      return createWriter(KNOWN_FORMAT, KNOWN_SHELF);
    case 'decisions':
      return createWriter(DECISION_FORMAT, decisions);
    case 'findings':
      return createWriter(FINDING_FORMAT, FINDING_SHELF);
  }
}

/** Gives the kind that a CSV file with these titles (in lower case) holds, null for a file that is none of ours. */
export function kindOfTitles(titles: readonly string[]): KindId | null {
  const own = KIND_IDS.find((id) => {
    const { ownColumn } = FORMATS[id];
    return ownColumn !== null && titles.includes(ownColumn.toLowerCase());
  });
  return own ?? (titles.includes('handle') ? 'known' : null);
}
