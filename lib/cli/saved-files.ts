// From the texts of saved files to assessed accounts: reads each, merges what belongs together, assesses.
// Files are opened elsewhere, and nothing is printed here.

import type { Handle } from '../account/handle.ts';
import { mergeSightings } from '../account/merge.ts';
import type { OwnerAnswers } from '../account/owner-answers.ts';
import type { Post } from '../account/post.ts';
import type { Sighting } from '../account/sighting.ts';
import { findCandidates, type NameIndex } from '../lookalike/name-index.ts';
import { findResemblance } from '../lookalike/resemblance.ts';
import { nobodyInView } from '../lookalike/view.ts';
import { assess } from '../rules/assess.ts';
import type { Assessment } from '../rules/assessment.ts';
import { weigh } from '../rules/press/weigh.ts';
import { findPurpose } from '../rules/purpose/purpose.ts';
import type { StatusFinding } from '../tiktok/harvest.ts';
import { readSaved } from '../tiktok/saved.ts';
import { type Message, message } from '../words/message.ts';
import { parseHtml } from './parse-html.ts';

/** A file that shows a state of TikTok's instead of an account. */
export interface PageNote {
  readonly file: string;
  readonly state: StatusFinding['state'];
  readonly handle: Handle | null;
}

/** What one file says. `problem` tells as a sentence part why nothing could be read out of it, else null. */
export interface FileReading {
  readonly sightings: readonly Sighting[];
  readonly posts: readonly Post[];
  readonly page: PageNote | null;
  readonly problem: Message | null;
}

/** Gives what a saved page or response says, read at `at` (ms). With a handle, a page's data counts only for that account. */
export function readFile(file: string, text: string, handle: Handle | null, at: number): FileReading {
  const { recognised, problem, sightings, posts, status } = readSaved(text, { parseHtml, handle, at });
  return {
    sightings,
    posts,
    page: status ? { file, state: status.state, handle: status.handle } : null,
    problem: problem ?? (recognised === null ? message('terminal.saved.unknown') : null),
  };
}

interface AssessOptions {
  readonly handle: Handle | null;
  readonly now: number;
  readonly index: NameIndex;
  /** What owners said, by handle. */
  readonly answers?: ReadonlyMap<Handle, OwnerAnswers>;
}

/** Gives the accounts that these files speak of, in the order they were first seen; with a handle only that one. */
export function assessFiles(
  readings: readonly FileReading[],
  { handle, now, index, answers }: AssessOptions,
): Assessment[] {
  const accounts = mergeSightings(
    readings.flatMap(({ sightings }) => sightings),
    readings.flatMap(({ posts }) => posts),
  );
  return accounts
    .filter((account) => handle === null || account.handle === handle)
    .map((account) => {
      const displayName = account.displayName?.value ?? null;
      const candidates = findCandidates(index, { handle: account.handle, displayName });
      const resemblance = findResemblance(account, candidates, [], nobodyInView(index.common));
      const purpose = findPurpose(account, resemblance.lookalikes);
      const said = answers?.get(account.handle);
      const told = said ? weigh(account, said) : {};
      return assess(account, { now, resemblance, history: null, purpose, ...told });
    });
}
