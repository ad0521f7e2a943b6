// What is known of an account by its handle alone, what was just done about it, and what can be done.

import type { VNode } from 'preact';
import type { CheckedAccount } from '../../lib/rules/checked-account.ts';
import { message } from '../../lib/words/message.ts';
import { useWords } from '../ui/words-context.ts';
import { CheckChoices } from './CheckChoices.tsx';
import { CheckFinding } from './CheckFinding.tsx';
import type { CheckEvents } from './check-events.ts';
import { Done } from './Done.tsx';

interface CheckPageProps extends CheckEvents {
  readonly checked: CheckedAccount;
  /** Address of the account's profile. */
  readonly profile: string;
}

/** Draws the page: the handle, what was done, the finding, the choices. */
export function CheckPage({ checked, profile, ...events }: CheckPageProps): VNode {
  const words = useWords();
  return (
    <div class="check">
      <header>
        <h1>
          <bdi>@{checked.handle}</bdi>
        </h1>
        <p class="soft">{words.say(message('check.unread'))}</p>
        <p>
          <a class="button" href={profile} rel="noreferrer">
            {words.say(message('check.open'))}
          </a>
        </p>
      </header>
      <Done checked={checked} {...events} />
      {checked.isPrivateWindow ? <p class="aside">{words.say(message('check.private'))}</p> : null}
      <CheckFinding checked={checked} onDismiss={events.onDismiss} />
      <CheckChoices checked={checked} {...events} />
    </div>
  );
}
