// What a new reader is told once: what Ticklens does, what it keeps and where, what it never does, how to erase it.

import type { VNode } from 'preact';
import { type MessageId, message } from '../../lib/words/message.ts';
import { Mark, type MarkKind } from '../ui/Mark.tsx';
import { useWords } from '../ui/words-context.ts';

interface WelcomeProps {
  /** Address of the site that Ticklens reads. */
  readonly site: string;
  /** Address of the page about one's own accounts. */
  readonly owner: string;
}

interface Part {
  readonly title: MessageId;
  readonly points: readonly (readonly [mark: MarkKind, text: MessageId])[];
}

const PARTS: readonly Part[] = [
  {
    title: 'welcome.does.title',
    points: [
      ['present', 'welcome.does.badge'],
      ['lookalike', 'welcome.does.copies'],
      ['unknown', 'welcome.does.own'],
    ],
  },
  {
    title: 'welcome.keeps.title',
    points: [
      ['quiet', 'welcome.keeps.where'],
      ['quiet', 'welcome.keeps.met'],
      ['quiet', 'welcome.keeps.decisions'],
      ['quiet', 'welcome.keeps.answers'],
      ['quiet', 'welcome.keeps.growth'],
      ['quiet', 'welcome.keeps.private'],
    ],
  },
  {
    title: 'welcome.never.title',
    points: [
      ['quiet', 'welcome.never.send'],
      ['quiet', 'welcome.never.read'],
      ['quiet', 'welcome.never.act'],
    ],
  },
  {
    title: 'welcome.erase.title',
    points: [
      ['quiet', 'welcome.erase.answers'],
      ['quiet', 'welcome.erase.decisions'],
      ['quiet', 'welcome.erase.all'],
    ],
  },
];

/** Draws the page. Links leave by the reader's own click only. */
export function Welcome({ site, owner }: WelcomeProps): VNode {
  const words = useWords();
  return (
    <>
      <header>
        <h1>{words.say(message('welcome.title'))}</h1>
        <p>{words.say(message('welcome.intro'))}</p>
      </header>
      {PARTS.map(({ title, points }) => (
        <section key={title}>
          <h2>{words.say(message(title))}</h2>
          <ul class="points">
            {points.map(([mark, text]) => (
              <li key={text}>
                <Mark kind={mark} />
                <span>{words.say(message(text))}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h2>{words.say(message('welcome.start.title'))}</h2>
        <p>{words.say(message('welcome.start.text'))}</p>
        <p class="starts">
          <a class="button solid" href={site}>
            {words.say(message('welcome.start.open'))}
          </a>
          <a class="button" href={owner}>
            {words.say(message('welcome.start.owner'))}
          </a>
        </p>
      </section>
    </>
  );
}
