// What can be said of the account: watch, trust. Each button takes its own word back.

import type { VNode } from 'preact';
import type { CheckedAccount } from '../../lib/rules/checked-account.ts';
import { type Message, message } from '../../lib/words/message.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';
import type { CheckEvents } from './check-events.ts';

interface CheckChoicesProps extends Pick<CheckEvents, 'onWatch' | 'onTrust'> {
  readonly checked: CheckedAccount;
}

/** Draws the choices with what each does. */
export function CheckChoices({ checked, onWatch, onTrust }: CheckChoicesProps): VNode {
  const words = useWords();
  const { watching, trustedAt } = checked;
  const isWatched = watching === 'yes';
  return (
    <section class="words">
      <h2>{words.say(message('check.choices.title'))}</h2>
      {watching === 'private' || watching === 'failed' ? (
        <p class="soft">{words.say(message(`check.watch.${watching}`))}</p>
      ) : (
        <Choice
          label={message(isWatched ? 'check.unwatch' : 'check.watch')}
          text={message(isWatched ? 'check.unwatch.text' : 'check.watch.text')}
          onPress={() => onWatch(!isWatched)}
        />
      )}
      <Choice
        label={message(trustedAt === null ? 'check.trust' : 'check.distrust')}
        text={
          trustedAt === null
            ? message('check.trust.text')
            : message('check.distrust.text', { day: { date: trustedAt } })
        }
        onPress={() => onTrust(trustedAt === null)}
      />
    </section>
  );
}

function Choice({ label, text, onPress }: { label: Message; text: Message; onPress: () => void }): VNode {
  const words = useWords();
  return (
    <div>
      <Button onPress={onPress}>{words.say(label)}</Button>
      <p class="soft">{words.say(text)}</p>
    </div>
  );
}
