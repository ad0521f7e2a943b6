// @vitest-environment happy-dom
// Names with marked letters: whole, bounded, never markup.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Parts } from '../../../components/ui/Parts.tsx';
import { show, textOf } from '../show.tsx';

describe('Parts', () => {
  it('marks what differs and keeps the name whole', () => {
    const root = show(
      <Parts
        parts={[
          { text: 'mara ', differs: false },
          { text: '0', differs: true },
          { text: 'kafor', differs: false },
        ]}
      />,
    );
    expect(root.querySelector('bdi')?.textContent).toBe('mara 0kafor');
    expect([...root.querySelectorAll('mark')].map(textOf)).toEqual(['0']);
  });

  it('shows markup as text and nothing else, at bounded length', () => {
    const part = fc.record({ text: fc.string({ unit: 'binary', maxLength: 200 }), differs: fc.boolean() });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 200 }), (parts) => {
        const root = show(
          <Parts parts={[{ text: '<img src=x onerror=alert(1)>', differs: true }, ...parts]} />,
        );
        expect(root.querySelector('img')).toBeNull();
        expect(root.textContent.length).toBeLessThanOrEqual(80);
        expect(root.querySelectorAll('*').length).toBeLessThanOrEqual(62);
      }),
      { numRuns: 40 },
    );
  });
});
