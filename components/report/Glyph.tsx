// The shape in front of a requirement: full, open with a bar, broken, or a dash. Its word stands beside it.

import type { VNode } from 'preact';
import type { OutcomeValue } from '../../lib/rules/rule.ts';

/** Draws an outcome's shape. Decoration: whoever uses it says the word. */
export function Glyph({ outcome }: { outcome: OutcomeValue }): VNode {
  return (
    <svg class={`glyph ${outcome}`} viewBox="0 0 12 12" aria-hidden="true">
      {shapeOf(outcome)}
    </svg>
  );
}

function shapeOf(outcome: OutcomeValue): VNode {
  switch (outcome) {
    case 'passed':
      return <circle class="core" cx="6" cy="6" r="4.5" />;
    case 'failed':
      return (
        <>
          <circle cx="6" cy="6" r="4.6" />
          <path d="M3.9 6h4.2" />
        </>
      );
    case 'cantTell':
    case 'untested':
      // Six dashes: 2π·4.6 / 6 = 4.817 each with its gap.
      return <circle cx="6" cy="6" r="4.6" stroke-dasharray="2.8 2.017" />;
    case 'inapplicable':
      return <path d="M2.5 6h7" />;
  }
}
