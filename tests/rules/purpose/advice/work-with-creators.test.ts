import { expect, it } from 'vitest';
import { workWithCreators } from '../../../../lib/rules/purpose/advice/work-with-creators.ts';
import { isCalled, mixed } from '../purpose-builder.ts';

it.each([
  ['four named', 5, 'Anzeige: @one1 @two2 @three @four', true],
  ['five named', 5, 'Anzeige: @one1 @two2 @three @four @five', false],
  ['fewer promote', 4, 'Anzeige: rye', false],
])('workWithCreators: %s', (_, marked, caption, expected) => {
  expect(isCalled(workWithCreators, { posts: mixed(marked, 10, caption) })).toBe(expected);
});
