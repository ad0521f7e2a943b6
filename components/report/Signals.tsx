// What guides look at, folded away: none of it is asked for by TikTok. Old advice stands apart, with the day it ended.

import type { VNode } from 'preact';
import type { Question } from '../../lib/account/owner-answers.ts';
import type { Assessment } from '../../lib/rules/assessment.ts';
import type { Outcome } from '../../lib/rules/rule.ts';
import { message } from '../../lib/words/message.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWords } from '../ui/words-context.ts';
import { NextStep } from './NextStep.tsx';
import { OutcomeList } from './OutcomeList.tsx';

interface SignalsProps {
  readonly assessment: Assessment;
  readonly own: boolean;
  /** Asks the owner a question; null where nothing can be answered. */
  readonly onOwner: ((question: Question) => void) | null;
}

/** Draws the signals and the outdated claims of both groups. */
export function Signals({ assessment, own, onOwner }: SignalsProps): VNode {
  const words = useWords();
  const { requirements, signals } = assessment.readiness;
  const current = signals.outcomes.filter(({ outdatedSince }) => outdatedSince === null);
  const outdated = [...requirements.outcomes, ...signals.outcomes].filter(isOutdated);
  return (
    <>
      {own ? <NextStep assessment={assessment} among="signals" onAnswer={onOwner} /> : null}
      {current.length > 0 ? (
        <Disclosure class="section" summary={<h2>{words.say(message('popup.signals.title'))}</h2>}>
          <p class="soft">{words.say(message('popup.signals.note'))}</p>
          <OutcomeList outcomes={current} own={own} />
        </Disclosure>
      ) : null}
      {outdated.length > 0 ? (
        <Disclosure class="section" summary={<h2>{words.say(message('popup.outdated.title'))}</h2>}>
          <OutcomeList outcomes={outdated} own={own} />
        </Disclosure>
      ) : null}
    </>
  );
}

function isOutdated({ outdatedSince }: Outcome): boolean {
  return outdatedSince !== null;
}
