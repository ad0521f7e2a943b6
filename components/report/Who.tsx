// Whose report this is: initials, display name, handle, age, and what is remembered of it.

import type { VNode } from 'preact';
import type { Past, Saying } from '../../lib/account/past.ts';
import type { Assessment } from '../../lib/rules/assessment.ts';
import { ageFact } from '../../lib/rules/facts.ts';
import { pastFacts } from '../../lib/rules/past-facts.ts';
import { tame } from '../../lib/text/tame.ts';
import { message } from '../../lib/words/message.ts';
import { DecisionLine } from '../decisions/DecisionLine.tsx';
import { Initials } from '../ui/Initials.tsx';
import { useWords } from '../ui/words-context.ts';

const NAME_AT_MOST = 80;

interface WhoProps {
  readonly assessment: Assessment;
  readonly own: boolean;
  readonly past: Pick<Past, 'earlier' | 'takenOver'>;
  readonly sayings: readonly Saying[];
  readonly onTakeBack: (saying: Saying) => void;
}

/** Draws the head of the report; the handle stands in for a display name that is not known. */
export function Who({ assessment, own, past, sayings, onTakeBack }: WhoProps): VNode {
  const words = useWords();
  const { account, age } = assessment;
  const name = account.displayName?.value ?? null;
  return (
    <header class="who">
      <Initials displayName={name} handle={account.handle} />
      <div>
        <h1 tabIndex={-1}>
          <bdi>{name === null ? `@${account.handle}` : tame(name, NAME_AT_MOST)}</bdi>
        </h1>
        <p>
          <bdi>@{account.handle}</bdi>
        </p>
        <p class="soft">
          {age ? <span>{words.say(ageFact(age))}</span> : null}
          {own ? <span>{words.say(message('popup.who.own'))}</span> : null}
        </p>
        {pastFacts(account.handle, past).map((fact) => (
          <p class="soft" key={fact.id}>
            {words.say(fact)}
          </p>
        ))}
        {sayings
          .filter((saying) => !hasNotice(assessment, saying))
          .map((saying) => (
            <DecisionLine key={saying.kind + saying.target} saying={saying} onTakeBack={onTakeBack} />
          ))}
      </div>
    </header>
  );
}

/** "Not a look-alike" is said, and undone, where the notice stood. */
function hasNotice({ lookalikes }: Assessment, { kind, target }: Saying): boolean {
  return (
    kind === 'not-look-alike' &&
    lookalikes.some((one) => one.relation === 'look-alike' && one.target.handle === target)
  );
}
