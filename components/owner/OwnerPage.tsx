// "Your account": what only the owner knows, question by question, and the erasing of all of it. Which answers there are
// and what becomes of them is the caller's: props in, events out.

import type { VNode } from 'preact';
import { type OwnerAnswers, QUESTIONS, type Question } from '../../lib/account/owner-answers.ts';
import type { PressTally } from '../../lib/rules/press/tally.ts';
import type { Rule } from '../../lib/rules/rule.ts';
import { message } from '../../lib/words/message.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';
import { FORMS } from './forms.ts';
import { QuestionItem } from './QuestionItem.tsx';

interface OwnerPageProps {
  readonly handle: string;
  readonly answers: OwnerAnswers;
  readonly press: PressTally | null;
  /** The rules that judge the answers: basis and sources are shown with each question. */
  readonly rules: readonly Rule[];
  readonly now: number;
  readonly first: Question | null;
  readonly onAnswer: (question: Question, value: unknown) => Promise<boolean>;
  readonly onErase: () => void;
}

/** Draws the questions in two groups: TikTok's requirements, and what guides look at. */
export function OwnerPage(props: OwnerPageProps): VNode {
  const { handle, answers, rules, onErase } = props;
  const words = useWords();
  const asked = QUESTIONS.flatMap((question) => {
    const rule = rules.find(({ id }) => id === FORMS[question].rule);
    return rule ? [{ question, rule }] : [];
  });
  const answered = asked.filter(({ question }) => answers[question]).length;
  const listed = (group: Rule['group']) =>
    asked
      .filter(({ rule }) => rule.group === group)
      .map(({ question, rule }) => (
        <QuestionItem
          key={question}
          {...props}
          question={question}
          rule={rule}
          isFirst={props.first === question}
        />
      ));
  return (
    <>
      <header>
        <h1>
          {words.say(message('owner.title'))} <bdi>@{handle}</bdi>
        </h1>
        <p>{words.say(message('owner.intro'))}</p>
        <p class="soft">
          {words.say(message('owner.progress', { answered, total: asked.length }))}{' '}
          {words.say(message('owner.kept'))}
        </p>
      </header>
      <section>
        <h2>{words.say(message('popup.readiness.title'))}</h2>
        {listed('requirement')}
        <p class="soft">{words.say(message('popup.readiness.hint'))}</p>
      </section>
      <section>
        <h2>{words.say(message('popup.signals.title'))}</h2>
        <p class="soft">{words.say(message('popup.signals.note'))}</p>
        {listed('signal')}
      </section>
      <section class="erase">
        <h2>{words.say(message('owner.erase.title'))}</h2>
        <p>{words.say(message('owner.erase.text'))}</p>
        <Button weight="solid" onPress={onErase}>
          {words.say(message('owner.erase.action', { handle: `@${handle}` }))}
        </Button>
      </section>
    </>
  );
}
