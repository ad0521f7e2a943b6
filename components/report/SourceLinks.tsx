// Where a requirement was read, with the day it stood there. Links leave by the reader's own click only.

import type { VNode } from 'preact';
import type { RuleSource } from '../../lib/rules/rule.ts';
import { message } from '../../lib/words/message.ts';
import { sayPartialDate } from '../../lib/words/partial-date.ts';
import { useWords } from '../ui/words-context.ts';

/** Draws the sources as links; null where there are none. */
export function SourceLinks({ sources }: { sources: readonly RuleSource[] }): VNode | null {
  const words = useWords();
  if (sources.length === 0) return null;
  return (
    <ul class="sources">
      {sources.map(({ url, asOf }) => (
        <li key={url}>
          {words.say(message('popup.outcome.source'))} <Address url={url} />
          {', '}
          {words.say(message('popup.outcome.asOf', { day: sayPartialDate(asOf, words.locale) }))}
        </li>
      ))}
    </ul>
  );
}

// The link is named after the place it leads to.
function Address({ url }: { url: string }): VNode {
  if (!url.startsWith('https://') || !URL.canParse(url)) return <>{url}</>;
  return (
    <a class="button" href={url} target="_blank" rel="noreferrer">
      {new URL(url).hostname.replace(/^www\./, '')}
    </a>
  );
}
