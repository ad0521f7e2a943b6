// One half of the comparison: an account in four short lines.

import type { VNode } from 'preact';
import type { NamePart } from '../../lib/lookalike/lookalike.ts';
import { Parts } from '../ui/Parts.tsx';

interface SideProps {
  readonly caption: string;
  readonly name: readonly NamePart[];
  readonly handle: readonly NamePart[];
  readonly lines: readonly string[];
}

/** Draws caption, display name, handle and what else is known, each on its line. */
export function Side({ caption, name, handle, lines }: SideProps): VNode {
  return (
    <li>
      <span class="caption">{caption}</span>
      <b>
        <Parts parts={name} />
      </b>
      <span class="at">
        <Parts parts={[{ text: '@', differs: false }, ...handle]} />
      </span>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </li>
  );
}
