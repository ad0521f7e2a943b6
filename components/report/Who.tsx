// Whose report this is: initials, display name, handle, age, and what is remembered of it.

import type { VNode } from 'preact';
import type { Past } from '../../lib/account/past.ts';
import type { Assessment } from '../../lib/rules/assessment.ts';
import { ageFact } from '../../lib/rules/facts.ts';
import { pastFacts } from '../../lib/rules/past-facts.ts';
import { tame } from '../../lib/text/tame.ts';
import { message } from '../../lib/words/message.ts';
import { Initials } from '../ui/Initials.tsx';
import { useWords } from '../ui/words-context.ts';

const NAME_AT_MOST = 80;

interface WhoProps {
  readonly assessment: Assessment;
  readonly own: boolean;
  readonly past: Past;
}

/** Draws the head of the report; the handle stands in for a display name that is not known. */
export function Who({ assessment, own, past }: WhoProps): VNode {
  const words = useWords();
  const { account, age } = assessment;
  const name = account.displayName?.value ?? null;
  return (
    <header class="who">
      <Initials displayName={name} handle={account.handle} />
      <div>
        <h1>
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
      </div>
    </header>
  );
}
