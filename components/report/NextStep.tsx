// One next step for the owner, not a list of chores.

import type { VNode } from 'preact';
import type { Outcome } from '../../lib/rules/rule.ts';
import { type Message, message } from '../../lib/words/message.ts';
import { useWords } from '../ui/words-context.ts';

/** Draws the remedy of the first requirement not met, else of the first that only the owner can answer; null where there is none. */
export function NextStep({ outcomes }: { outcomes: readonly Outcome[] }): VNode | null {
  const words = useWords();
  const step = nextStepOf(outcomes);
  if (step === null) return null;
  return (
    <div class="next">
      <b>{words.say(message('popup.next.title'))}</b>
      <p>{words.say(step)}</p>
    </div>
  );
}

function nextStepOf(outcomes: readonly Outcome[]): Message | null {
  const open = outcomes.filter(({ remedy }) => remedy !== null);
  const failed = open.find(({ outcome }) => outcome === 'failed');
  const owners = open.find(({ outcome, ownerOnly }) => outcome === 'cantTell' && ownerOnly);
  return (failed ?? owners)?.remedy ?? null;
}
