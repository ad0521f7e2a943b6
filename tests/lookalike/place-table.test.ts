import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeOf, placeTable } from '../../lib/lookalike/place-table.ts';

it('gives the first place of every text, and none of others', () => {
  const text = fc.option(fc.string({ maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 60 }), fc.string({ maxLength: 3 }), (texts, other) => {
      const table = placeTable(texts.length, (place) => texts[place] ?? null);
      for (const asked of [...texts.flatMap((one) => one ?? []), other]) {
        const first = texts.indexOf(asked);
        expect(placeOf(table, asked)).toBe(first < 0 ? null : first);
      }
    }),
  );
});
