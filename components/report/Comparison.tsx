// The guide's table of official and marketing accounts, answered for this one row by row: which side, by what evidence, or that
// no page can show it.

import type { VNode } from 'preact';
import type { RowAnswer } from '../../lib/rules/purpose/answer.ts';
import type { Evidence } from '../../lib/rules/rule.ts';
import { message } from '../../lib/words/message.ts';
import { useWords } from '../ui/words-context.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { SourceLinks } from './SourceLinks.tsx';

/** Draws the rows, and once below them where they were read. */
export function Comparison({ rows }: { rows: readonly RowAnswer[] }): VNode {
  const words = useWords();
  const sources = new Map(rows.flatMap((row) => row.sources.map((source) => [source.url, source])));
  return (
    <>
      <dl class="measures compared">
        {rows.map(({ id, title, side, evidence }) => (
          <div key={id}>
            <dt>{words.say(title)}</dt>
            <dd>{words.say(message(`purpose.side.${side}`))}</dd>
            <dd class="by">
              <EvidenceList evidence={evidence.map(withoutOrigin)} />
            </dd>
          </div>
        ))}
      </dl>
      <SourceLinks sources={[...sources.values()]} />
    </>
  );
}

/** Where it was read stands above, with the two answers. */
function withoutOrigin(evidence: Evidence): Evidence {
  return { ...evidence, source: null };
}
