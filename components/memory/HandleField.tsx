// The field for somebody's handle, and the line in which its form says why it was refused.

import type { Ref, VNode } from 'preact';
import { type MessageId, message } from '../../lib/words/message.ts';
import { useWords } from '../ui/words-context.ts';
import type { ChangeProblem } from './view.ts';

/** A handle of TikTok's and an @. */
const LONGEST = 65;

interface HandleFieldProps {
  /** Unique on the page; the line of the problem is named after it. */
  readonly id: string;
  readonly label: MessageId;
  readonly value: string;
  readonly problem: ChangeProblem;
  readonly field?: Ref<HTMLInputElement>;
  readonly onInput: (typed: string) => void;
}

/** Draws label and field. */
export function HandleField({ id, label, value, problem, field = null, onInput }: HandleFieldProps): VNode {
  return (
    <p class="labelled">
      <label for={id}>{useWords().say(message(label))}</label>
      <input
        id={id}
        ref={field}
        type="text"
        value={value}
        maxLength={LONGEST}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        placeholder="@"
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </p>
  );
}

/** Draws why the handle in the field with this id was refused; the line is empty where it was not, so that it can be read out. */
export function HandleProblem({ id, problem }: Pick<HandleFieldProps, 'id' | 'problem'>): VNode {
  const words = useWords();
  return (
    <p class="problem" id={`${id}-problem`} role="alert">
      {problem ? words.say(message(problem)) : ''}
    </p>
  );
}
