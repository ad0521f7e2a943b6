// The look-alike notice: finding, both accounts, at most four reasons, choices last.
// Once the reader has said that it is none, one line and a way back stand in its place.

import type { ComponentChildren, VNode } from 'preact';
import type { Lookalike } from '../../lib/lookalike/lookalike.ts';
import { message } from '../../lib/words/message.ts';
import type { Words } from '../../lib/words/words.ts';
import { Button } from '../ui/Button.tsx';
import { Mark } from '../ui/Mark.tsx';
import { Pair } from './Pair.tsx';
import { Reasons } from './Reasons.tsx';
import type { ShownSubject } from './subject.ts';

interface NoticeProps {
  readonly words: Words;
  readonly subject: ShownSubject;
  readonly lookalike: Lookalike;
  readonly dismissed: boolean;
  readonly onDismiss: (target: string) => void;
  readonly onUndo: (target: string) => void;
  /** What would change the answer, where there is room for it. */
  readonly more?: ComponentChildren;
  /** Beside the choice: another, such as the way to report, or the day on which it was made. */
  readonly choice?: ComponentChildren;
}

/** Draws the notice for a relation of the kind `look-alike`. */
export function Notice(props: NoticeProps): VNode {
  const { words, lookalike, dismissed, onDismiss, onUndo } = props;
  const handle = lookalike.target.handle;
  return (
    <section class={`notice ${dismissed ? 'dismissed' : lookalike.strength}`}>
      {dismissed ? (
        <p key="said" role="status">
          {words.say(message('badge.choice.dismissed', { handle: `@${handle}` }))}
        </p>
      ) : (
        <NoticeBody key="body" {...props} />
      )}
      <div key="choices" class="choices">
        {/* One button in both states, so that the keyboard's place is kept. */}
        <Button onPress={() => (dismissed ? onUndo(handle) : onDismiss(handle))}>
          {words.say(message(dismissed ? 'badge.choice.undo' : 'badge.choice.dismiss'))}
        </Button>
        {props.choice}
      </div>
    </section>
  );
}

function NoticeBody({ words, subject, lookalike, more }: NoticeProps): VNode {
  return (
    <>
      <h2>
        <Mark kind="lookalike" />
        <span>{words.say(message('badge.look-alike.title', { handle: `@${lookalike.target.handle}` }))}</span>
      </h2>
      <Pair words={words} subject={subject} lookalike={lookalike} />
      <Reasons words={words} reasons={lookalike.reasons} />
      {lookalike.strength === 'weak' ? (
        <p class="soft">{words.say(message('badge.lookalike.weak'))}</p>
      ) : null}
      {more}
    </>
  );
}
