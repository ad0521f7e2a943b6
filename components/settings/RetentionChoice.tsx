// For how long accounts and findings are remembered.

import type { VNode } from 'preact';
import { type Message, message } from '../../lib/words/message.ts';
import { useWords } from '../ui/words-context.ts';
import { Choice } from './Choice.tsx';
import type { Retention } from './settings-view.ts';

const PERIODS: readonly (readonly [Retention, Message])[] = [
  [7, message('settings.retention.days', { count: 7 })],
  [30, message('settings.retention.days', { count: 30 })],
  [90, message('settings.retention.days', { count: 90 })],
  [365, message('settings.retention.year')],
  [null, message('settings.retention.keep')],
];

/** Draws the periods side by side, with the way to what is remembered. */
export function RetentionChoice({
  days,
  onDays,
}: {
  days: Retention;
  onDays: (days: Retention) => void;
}): VNode {
  const words = useWords();
  return (
    <>
      <div class="periods" role="radiogroup" aria-labelledby="retention-title">
        {PERIODS.map(([period, label]) => (
          <Choice
            key={period}
            type="radio"
            id={`retention-${period}`}
            group="retention"
            checked={days === period}
            onChange={() => onDays(period)}
            label={words.say(label)}
          />
        ))}
      </div>
      <p>
        <a class="button" href="/memory.html">
          {words.say(message('settings.retention.memory'))}
        </a>
      </p>
    </>
  );
}
