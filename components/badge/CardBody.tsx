// What the card says of a profile that was read: the badge, the account, the look-alike notice.

import type { VNode } from 'preact';
import type { FindingKind } from '../../lib/lookalike/list-finding.ts';
import { message } from '../../lib/words/message.ts';
import type { Words } from '../../lib/words/words.ts';
import { Notice } from '../lookalike/Notice.tsx';
import { QuietLine } from '../lookalike/QuietLine.tsx';
import { Mark } from '../ui/Mark.tsx';
import type { ReadyView } from './badge-view.ts';
import type { CardEvents } from './card-events.ts';
import { isDismissed } from './chip-face.ts';

interface CardBodyProps extends CardEvents {
  readonly words: Words;
  readonly view: ReadyView;
  readonly finding: FindingKind | null;
}

/** Draws the finding first, the reasons under it. */
export function CardBody({ words, view, finding, onDismiss, onUndo }: CardBodyProps): VNode {
  const { lookalike } = view;
  const sentence = view.contradicting ? 'contradicting' : view.badge;
  return (
    <>
      {finding === null ? (
        <>
          <h2 id="title">
            <Mark kind={view.badge} />
            <span>{words.say(message(`badge.sentence.${sentence}`))}</span>
          </h2>
          <p class="soft">{words.say(message(`badge.note.${view.badge}`))}</p>
        </>
      ) : (
        <>
          <h2 id="title">
            <bdi>{words.say(message('lists.card.title', { handle: `@${view.handle}` }))}</bdi>
          </h2>
          <p class="soft">{words.say(message(`badge.sentence.${sentence}`))}</p>
        </>
      )}
      <ul class="facts">
        {view.facts.map((fact) => (
          <li key={fact.id}>{words.say(fact)}</li>
        ))}
      </ul>
      {view.imitations > 0 ? <p class="aside">{words.say(message('badge.note.imitation'))}</p> : null}
      {lookalike?.relation === 'look-alike' ? (
        <Notice
          words={words}
          subject={view}
          lookalike={lookalike}
          dismissed={isDismissed(view)}
          onDismiss={onDismiss}
          onUndo={onUndo}
        />
      ) : null}
      {lookalike && lookalike.relation !== 'look-alike' ? (
        <QuietLine words={words} lookalike={lookalike} />
      ) : null}
    </>
  );
}
