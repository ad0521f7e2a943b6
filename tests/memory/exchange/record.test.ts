// What is said of a field that can't be read, whatever stands there.

import { expect, it } from 'vitest';
import { DECISION_FORMAT } from '../../../lib/memory/exchange/decision-kind.ts';

/** So many lists in one another; whoever goes to the innermost one has run out of stack on the way. */
function nested(depth: number): unknown {
  let value: unknown = {
    toJSON() {
      throw new RangeError('Maximum call stack size exceeded');
    },
  };
  for (let at = 0; at < depth; at += 1) value = [value];
  return value;
}

it.each([
  [nested(1000), '['.repeat(40)],
  [{ a: [1, 'two', null] }, '{"a":[1,"two",null]}'],
  [Array.from({ length: 100 }, () => 7), '[7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7'],
  ['x'.repeat(50), 'x'.repeat(40)],
])('quotes the beginning of it and goes no deeper (%#)', (subject, text) => {
  const read = DECISION_FORMAT.readJson({ subject }, 0);
  expect('problem' in read ? read.problem.args : null).toMatchObject({ field: 'subject', text });
});
