// A name cut where it differs from another, the differing stretches marked.

import type { VNode } from 'preact';
import type { NamePart } from '../../lib/lookalike/lookalike.ts';
import { tame } from '../../lib/text/tame.ts';

const PARTS_AT_MOST = 60;
const LENGTH_AT_MOST = 80;

/** Draws the parts inside a bidi isolate; a name longer than a screen can hold is cut and ends in an ellipsis. */
export function Parts({ parts }: { parts: readonly NamePart[] }): VNode {
  return (
    <bdi>
      {cut(parts).map(({ text, differs }, index) => (differs ? <mark key={index}>{text}</mark> : text))}
    </bdi>
  );
}

function cut(parts: readonly NamePart[]): readonly NamePart[] {
  const kept: NamePart[] = [];
  let room = LENGTH_AT_MOST;
  for (const part of parts.slice(0, PARTS_AT_MOST)) {
    if (room <= 0) break;
    kept.push({ text: tame(part.text, room), differs: part.differs });
    room -= part.text.length;
  }
  return kept;
}
