import { describe, expect, it } from 'vitest';
import { dataBytes } from './heap-data.ts';

const KINDS = ['hidden', 'array', 'string', 'object', 'code', 'closure', 'native'];

/** A snapshot of nodes of these kinds and sizes. */
function snapshot(
  nodes: readonly (readonly [kind: string, bytes: number])[],
  fields = ['type', 'id', 'self_size'],
) {
  return JSON.stringify({
    snapshot: { meta: { node_fields: fields, node_types: [KINDS, 'number', 'number'] } },
    nodes: nodes.flatMap(([kind, bytes], id) => [KINDS.indexOf(kind), id, bytes]),
  });
}

describe('the data in a heap', () => {
  const cases: readonly [string, Parameters<typeof snapshot>[0], number][] = [
    ['nothing', [], 0],
    [
      'objects, texts and functions',
      [
        ['object', 10],
        ['string', 20],
        ['closure', 5],
        ['array', 1],
      ],
      36,
    ],
    [
      'no compiled code, and nothing of the browser’s own',
      [
        ['code', 500],
        ['native', 700],
        ['hidden', 9],
        ['object', 3],
      ],
      3,
    ],
  ];
  it.each(cases)('counts %s', (_, nodes, bytes) => {
    expect(dataBytes(snapshot(nodes))).toBe(bytes);
  });

  it('says when a snapshot is another', () => {
    expect(() => dataBytes(snapshot([['object', 1]], ['kind', 'id', 'bytes']))).toThrow('other fields');
  });
});
