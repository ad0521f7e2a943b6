// A typed check mark or word for "verified".

import { expect, it } from 'vitest';
import { imitatedTick } from '../../../lib/lookalike/signals/imitated-tick.ts';
import { beside, subject } from '../people.ts';

it.each([
  [subject('x', 'Mara ✅'), 'lookalike.tick.glyph.name', undefined],
  [subject('x', 'Mara (Verified)'), 'lookalike.tick.word.display-name', 'Verified'],
  [subject('mara_verified', null), 'lookalike.tick.word.handle', 'verified'],
  [subject('x', null, { bio: 'Verified account' }), 'lookalike.tick.word.bio', 'Verified'],
  [subject('x', null, { bio: 'Official ✔' }), 'lookalike.tick.glyph.bio', undefined],
  [subject('verified_x', 'Mara ✅'), 'lookalike.tick.glyph.name', undefined],
  [subject('x', 'Mara', { bio: 'Not verified' }), undefined, undefined],
])('%#', (own, id, text) => {
  const signal = imitatedTick(beside(own));
  expect(signal?.reason.id).toBe(id);
  expect(signal?.reason.args?.['text']).toBe(text);
});
