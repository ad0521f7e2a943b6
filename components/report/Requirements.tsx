// What TikTok asks for its badge: bar, requirements, and the one next step on one's own account.
// On an account that has the badge all of it is folded away, because nothing of it is open.

import type { VNode } from 'preact';
import type { Question } from '../../lib/account/owner-answers.ts';
import type { Assessment } from '../../lib/rules/assessment.ts';
import { message } from '../../lib/words/message.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWords } from '../ui/words-context.ts';
import { Bar } from './Bar.tsx';
import { Glyph } from './Glyph.tsx';
import { NextStep } from './NextStep.tsx';
import { OutcomeList } from './OutcomeList.tsx';
import { OwnerLine } from './OwnerLine.tsx';
import { isOwnersToTell } from './owners.ts';

interface RequirementsProps {
  readonly assessment: Assessment;
  readonly own: boolean;
  readonly isPrivateWindow: boolean;
  readonly onOwner: (question: Question | null) => void;
}

/** Draws the readiness section. */
export function Requirements(props: RequirementsProps): VNode {
  const words = useWords();
  const { assessment } = props;
  const heading = <h2>{words.say(message('popup.readiness.title'))}</h2>;
  if (assessment.badge.state === 'present') {
    return (
      <Disclosure class="section" summary={heading}>
        <RequirementsBody {...props} />
      </Disclosure>
    );
  }
  return (
    <section class="section">
      {heading}
      <RequirementsBody {...props} />
    </section>
  );
}

function RequirementsBody({ assessment, own, isPrivateWindow, onOwner }: RequirementsProps): VNode {
  const words = useWords();
  const { readiness } = assessment;
  const current = readiness.requirements.outcomes.filter(({ outdatedSince }) => outdatedSince === null);
  const seen = own ? current : current.filter((outcome) => !isOwnersToTell(outcome));
  const owners = own ? [] : current.filter(isOwnersToTell);
  return (
    <>
      <Bar readiness={readiness} />
      {own ? (
        <NextStep assessment={assessment} among="requirements" onAnswer={isPrivateWindow ? null : onOwner} />
      ) : null}
      <OutcomeList outcomes={seen} own={own} />
      {owners.length > 0 ? (
        <Disclosure class="owners" summary={<OwnersLine count={owners.length} />}>
          <OutcomeList outcomes={owners} own={own} />
        </Disclosure>
      ) : null}
      <OwnerLine own={own} isPrivateWindow={isPrivateWindow} onOwner={() => onOwner(null)} />
      <p class="soft hint">{words.say(message('popup.readiness.hint'))}</p>
    </>
  );
}

function OwnersLine({ count }: { count: number }): VNode {
  const words = useWords();
  return (
    <>
      <Glyph outcome="cantTell" />
      <span>{words.say(message('popup.readiness.owner', { count }))}</span>
    </>
  );
}
