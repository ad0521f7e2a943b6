// One question: what is asked, why, who asks for it, the field, the day of the answer, and taking it back.

import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnerAnswers, Question } from '../../lib/account/owner-answers.ts';
import type { PressTally } from '../../lib/rules/press/tally.ts';
import type { Rule } from '../../lib/rules/rule.ts';
import { type Message, message } from '../../lib/words/message.ts';
import { SourceLinks } from '../report/SourceLinks.tsx';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWords } from '../ui/words-context.ts';
import { type Draft, draftOf, fill, isoDay } from './draft.ts';
import { FieldInput } from './FieldInput.tsx';
import { FORMS } from './forms.ts';
import { PressList } from './PressList.tsx';

interface QuestionItemProps {
  readonly question: Question;
  readonly rule: Rule;
  readonly answers: OwnerAnswers;
  readonly press: PressTally | null;
  readonly now: number;
  /** This question is the one the reader came for. */
  readonly isFirst: boolean;
  /** Keeps a value, or takes the answer back with null. Says whether it was kept. */
  readonly onAnswer: (question: Question, value: unknown) => Promise<boolean>;
}

/** Draws the question. What is typed stays until it is saved or the answer changes. */
export function QuestionItem(props: QuestionItemProps): VNode {
  const { question, rule, answers, press, now, isFirst, onAnswer } = props;
  const words = useWords();
  const answer = answers[question];
  const kept = draftOf(question, answer?.value);
  const [draft, setDraft] = useState<Draft>(kept);
  const [problem, setProblem] = useState<Message | null>(null);
  const [status, setStatus] = useState<'idle' | 'saving' | 'saved' | 'failed'>('idle');
  const element = useRef<HTMLFieldSetElement>(null);
  const at = answer?.at ?? null;

  // A new answer replaces what was typed, nothing else does.
  useEffect(() => {
    setDraft(kept);
    setProblem(null);
  }, [question, at]);

  useEffect(() => {
    if (!isFirst) return;
    element.current?.scrollIntoView({ block: 'center' });
    element.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [isFirst]);

  const isChanged = JSON.stringify(draft) !== JSON.stringify(kept);
  const send = (value: unknown) => {
    setStatus('saving');
    void onAnswer(question, value).then(
      (isKept) => setStatus(isKept ? 'saved' : 'failed'),
      () => setStatus('failed'),
    );
  };
  const save = () => {
    const filled = fill(question, draft, now);
    const wrong = filled.state === 'problem' ? filled.problem : message('owner.problem.empty');
    setProblem(filled.state === 'value' ? null : wrong);
    if (filled.state === 'value') send(filled.value);
  };
  const note = `${question}-note`;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <fieldset id={question} ref={element} class={answer ? 'question answered' : 'question'}>
        <legend>{words.say(message(`owner.${question}`))}</legend>
        <p class="soft">{words.say(message(`owner.${question}.why`))}</p>
        <FieldInput
          name={question}
          field={FORMS[question].field}
          draft={draft}
          today={isoDay(now)}
          isDisabled={status === 'saving'}
          describedBy={note}
          isInvalid={problem !== null}
          onDraft={(changed) => {
            setDraft(changed);
            setProblem(null);
            setStatus('idle');
          }}
        />
        <p id={note} class="problem" role={problem ? 'alert' : undefined}>
          {problem ? words.say(problem) : ''}
        </p>
        {question === 'pressLinks' && press ? <PressList press={press} /> : null}
        <div class="foot">
          {isChanged ? (
            <button type="submit" class="button solid" disabled={status === 'saving'}>
              {words.say(message('owner.save'))}
            </button>
          ) : null}
          <p class="soft" role="status">
            {sayStatus(status, at, words)}
          </p>
          {answer ? (
            <Button onPress={() => send(null)}>
              {words.say(message('owner.take-back'))}
              <span class="unseen">: {words.say(message(`owner.${question}`))}</span>
            </Button>
          ) : null}
          <Disclosure
            class="small"
            summary={words.say(message('owner.asked-by', { who: message(`popup.basis.${rule.basis}`) }))}
          >
            <SourceLinks sources={rule.sources} />
          </Disclosure>
        </div>
      </fieldset>
    </form>
  );
}

function sayStatus(
  status: 'idle' | 'saving' | 'saved' | 'failed',
  at: number | null,
  words: ReturnType<typeof useWords>,
): string {
  if (status === 'saving') return words.say(message('owner.saving'));
  if (status === 'failed') return words.say(message('owner.not-saved'));
  if (at === null)
    return status === 'saved' ? words.say(message('owner.taken-back')) : words.say(message('owner.open'));
  const day = { day: { date: at } };
  return words.say(message(status === 'saved' ? 'owner.saved' : 'owner.answered', day));
}
