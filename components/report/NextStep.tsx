// One next step for the owner, not a list of chores. Which one is lib/rules/next-step.ts.

import type { VNode } from 'preact';
import type { Question } from '../../lib/account/owner-answers.ts';
import type { Assessment } from '../../lib/rules/assessment.ts';
import { nextStep } from '../../lib/rules/next-step.ts';
import { message } from '../../lib/words/message.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';

interface NextStepProps {
  readonly assessment: Assessment;
  /** Each step stands with what it is about: the words for signals come later than the rest. */
  readonly among: 'requirements' | 'signals';
  /** Null where nothing can be answered: then a question is only shown. */
  readonly onAnswer: ((question: Question) => void) | null;
}

/** Draws the step that brings most, with a button where it is a question; null where there is none, or it is among the others. */
export function NextStep({ assessment, among, onAnswer }: NextStepProps): VNode | null {
  const words = useWords();
  const step = nextStep(assessment);
  if (step === null || step.group !== among) return null;
  const { asks, about, text } = step;
  return (
    <div class="next">
      <b>{words.say(message('popup.next.title'))}</b>
      {asks === null ? null : <p>{words.say(message('popup.next.ask', { what: about }))}</p>}
      {text === null ? null : <p>{words.say(text)}</p>}
      {asks === null || onAnswer === null ? null : (
        <Button onPress={() => onAnswer(asks)}>{words.say(message('popup.next.answer'))}</Button>
      )}
    </div>
  );
}
