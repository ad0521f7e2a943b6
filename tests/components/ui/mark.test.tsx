// @vitest-environment happy-dom
// Our marks: shapes that differ, names where they stand alone.

import { describe, expect, it } from 'vitest';
import { Mark, type MarkKind } from '../../../components/ui/Mark.tsx';
import { show } from '../show.tsx';

const KINDS: readonly MarkKind[] = ['present', 'absent', 'unknown', 'lookalike', 'fan', 'quiet'];

describe('Mark', () => {
  it('is an image with a name where it stands alone, decoration beside text', () => {
    expect(
      show(<Mark kind="present" label="badge" />).querySelector('svg[role="img"][aria-label="badge"]'),
    ).not.toBeNull();
    expect(show(<Mark kind="present" />).querySelector('svg[aria-hidden="true"]:not([role])')).not.toBeNull();
  });

  it('has a shape of its own for every meaning', () => {
    const shapes = KINDS.filter((kind) => kind !== 'quiet').map((kind) =>
      [...show(<Mark kind={kind} />).querySelectorAll('circle, path')]
        .map((shape) =>
          [shape.tagName, shape.getAttribute('d'), shape.getAttribute('stroke-dasharray')].join(),
        )
        .join(),
    );
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it.each(KINDS)('%s brings no colour of its own', (kind) => {
    const svg = show(<Mark kind={kind} />).querySelector('svg');
    const painted = [...(svg?.querySelectorAll('*') ?? [])].filter(
      (shape) => shape.hasAttribute('fill') || shape.hasAttribute('stroke') || shape.hasAttribute('style'),
    );
    expect(painted).toEqual([]);
  });
});
