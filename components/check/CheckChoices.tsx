// What can be said of the account: watch, trust, a look-alike. Each button takes its own word back, and what was said
// otherwise stands below with its day.

import type { VNode } from 'preact';
import type { CheckedAccount } from '../../lib/rules/checked-account.ts';
import { type Message, message } from '../../lib/words/message.ts';
import { DecisionLine } from '../decisions/DecisionLine.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';
import type { CheckEvents } from './check-events.ts';
import { hasNotice } from './has-notice.ts';

interface CheckChoicesProps extends CheckEvents {
  readonly checked: CheckedAccount;
}

/** Draws the choices with what each does. */
export function CheckChoices({
  checked,
  onWatch,
  onTrust,
  onLookalike,
  onDismiss,
}: CheckChoicesProps): VNode {
  const words = useWords();
  const { watching, sayings } = checked;
  const isWatched = watching === 'yes';
  const trusted = sayings.find(({ kind }) => kind === 'genuine');
  const accused = sayings.find(({ kind }) => kind === 'look-alike');
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
        label={message(trusted ? 'check.distrust' : 'check.trust')}
        text={
          trusted
            ? message('check.distrust.text', { day: { date: trusted.at } })
            : message('check.trust.text')
        }
        onPress={() => onTrust(!trusted)}
      />
      <Choice
        label={message(accused ? 'check.acquit' : 'check.accuse')}
        text={
          accused ? message('check.acquit.text', { day: { date: accused.at } }) : message('check.accuse.text')
        }
        onPress={() => onLookalike(!accused)}
      />
      {sayings.map((saying) => {
        const { kind, target } = saying;
        if (kind !== 'not-look-alike' || target === null || hasNotice(checked, target)) return null;
        return <DecisionLine key={target} saying={saying} onTakeBack={() => onDismiss(target, false)} />;
      })}
    </section>
  );
}

function Choice({ label, text, onPress }: { label: Message; text: Message; onPress: () => void }): VNode {
  const words = useWords();
  return (
    <div class="outlined">
      <Button onPress={onPress}>{words.say(label)}</Button>
      <p class="soft">{words.say(text)}</p>
    </div>
  );
}
