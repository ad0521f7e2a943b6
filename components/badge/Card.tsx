// The card behind the chip: a popover that takes the focus, gives it back, and closes by Esc, by its button or by a click outside.

import type { VNode } from 'preact';
import type { FindingKind } from '../../lib/lookalike/list-finding.ts';
import { message } from '../../lib/words/message.ts';
import type { Words } from '../../lib/words/words.ts';
import { Button } from '../ui/Button.tsx';
import type { BadgeView } from './badge-view.ts';
import { CardBody } from './CardBody.tsx';
import type { CardEvents } from './card-events.ts';
import { returnFocus } from './return-focus.ts';

interface CardProps extends CardEvents {
  readonly words: Words;
  readonly view: BadgeView;
  readonly finding: FindingKind | null;
  readonly isFilled: boolean;
  readonly id: string;
}

/** Draws the card, closed until the chip opens it. */
export function Card({ words, view, finding, isFilled, id, ...events }: CardProps): VNode {
  const { onMore, onToggle } = events;
  return (
    <div
      id={id}
      class="card"
      popover="auto"
      role="dialog"
      aria-labelledby="title"
      tabIndex={-1}
      autofocus
      onBeforeToggle={(event) => {
        returnFocus(event);
        onToggle?.(event.newState === 'open');
      }}
    >
      {!isFilled ? null : view.state === 'ready' ? (
        <CardBody words={words} view={view} finding={finding} {...events} />
      ) : (
        <>
          <h2 id="title">{words.say(message(`badge.${view.state}.title`))}</h2>
          {view.state === 'unavailable' ? (
            <p class="soft">{words.say(message('badge.unavailable.text'))}</p>
          ) : null}
        </>
      )}
      {onMore ? (
        <div class="foot">
          {view.state === 'ready' ? (
            <Button onPress={onMore}>{words.say(message('badge.choice.more'))}</Button>
          ) : null}
        </div>
      ) : null}
      <button
        type="button"
        class="close"
        popovertarget={id}
        popovertargetaction="hide"
        aria-label={words.say(message('badge.choice.close'))}
      />
    </div>
  );
}
