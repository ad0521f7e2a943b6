// The further parts of the report: growth, official or marketing, what the posts show, what guides look at. Apart from the rest, so that the popup can
// draw the finding and the requirements before these are loaded.

import type { VNode } from 'preact';
import type { GrowthKept } from '../../lib/account/growth-kept.ts';
import type { Question } from '../../lib/account/owner-answers.ts';
import type { Assessment } from '../../lib/rules/assessment.ts';
import type { Words } from '../../lib/words/words.ts';
import { WordsContext } from '../ui/words-context.ts';
import { Growth } from './Growth.tsx';
import { Posts } from './Posts.tsx';
import { Purpose } from './Purpose.tsx';
import type { GrowthEvents } from './report-events.ts';
import { Signals } from './Signals.tsx';

/** What the further parts need; their words may be more than the rest of the report has. */
export interface MoreProps {
  readonly words: Words;
  readonly assessment: Assessment;
  readonly own: boolean;
  readonly kept: GrowthKept;
  /** What was kept has just been erased and can still be put back. */
  readonly erased: boolean;
  readonly events: GrowthEvents;
  /** Asks the owner a question; null where nothing can be answered. */
  readonly onOwner: ((question: Question) => void) | null;
}

/** Draws the sections in their own words. */
export function More({ words, assessment, own, kept, erased, events, onOwner }: MoreProps): VNode {
  const { purpose, posts, account } = assessment;
  return (
    <WordsContext.Provider value={words}>
      <Growth assessment={assessment} kept={kept} own={own} events={events} erased={erased} />
      {purpose ? <Purpose purpose={purpose} own={own} /> : null}
      <Posts posts={posts} account={account} />
      <Signals assessment={assessment} own={own} onOwner={onOwner} />
    </WordsContext.Provider>
  );
}
