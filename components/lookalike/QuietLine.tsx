// A resemblance that is no accusation: fan accounts, namesakes, families, similar names. One line, no amber.

import type { VNode } from 'preact';
import type { Lookalike } from '../../lib/lookalike/lookalike.ts';
import { message } from '../../lib/words/message.ts';
import type { Words } from '../../lib/words/words.ts';
import { Mark } from '../ui/Mark.tsx';
import { relationMark } from './relation-mark.ts';

/** Draws mark and title of a resemblance; fan accounts get a word on what TikTok allows. */
export function QuietLine({ words, lookalike }: { words: Words; lookalike: Lookalike }): VNode {
  const { relation, target } = lookalike;
  return (
    <div class="line">
      <Mark kind={relationMark(relation)} />
      <p>
        {words.say(message(`badge.${relation}.title`, { handle: `@${target.handle}` }))}
        {relation === 'fan' ? <small>{words.say(message('badge.fan.text'))}</small> : null}
      </p>
    </div>
  );
}
