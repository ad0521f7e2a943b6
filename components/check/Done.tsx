// What the choice in the menu has done, with the way back.

import type { VNode } from 'preact';
import type { CheckedAccount } from '../../lib/rules/checked-account.ts';
import { type MessageId, message } from '../../lib/words/message.ts';
import { Button } from '../ui/Button.tsx';
import { Mark } from '../ui/Mark.tsx';
import { useWords } from '../ui/words-context.ts';
import type { CheckEvents } from './check-events.ts';

interface DoneProps extends Pick<CheckEvents, 'onWatch' | 'onTrust'> {
  readonly checked: CheckedAccount;
}

/** Draws the notice; nothing where the person only asked. It is read out, and again when it is undone. */
export function Done({ checked, onWatch, onTrust }: DoneProps): VNode {
  const words = useWords();
  const { did, failed } = checked;
  const holds =
    did === 'watch' ? checked.watching === 'yes' : checked.sayings.some(({ kind }) => kind === 'genuine');
  const said = saidOf(checked, holds);
  const undo = () => (did === 'watch' ? onWatch(false) : onTrust(false));
  return (
    <div class={said === null ? 'unseen' : `done ${failed ? 'failed' : ''}`.trim()}>
      {said === null ? null : <Mark kind={holds && !failed ? 'quiet' : 'unknown'} />}
      <p role="status">{said === null ? '' : words.say(message(said))}</p>
      {said !== null && holds && !failed ? (
        <Button onPress={undo}>{words.say(message('check.undo'))}</Button>
      ) : null}
    </div>
  );
}

function saidOf({ did, failed }: CheckedAccount, holds: boolean): MessageId | null {
  if (failed) return 'check.failed';
  if (did === 'check') return null;
  return holds ? `check.did.${did}` : `check.undone.${did}`;
}
