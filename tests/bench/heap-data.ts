// How much of a page's heap is data: what scripts keep, without the code that the browser compiles for what runs often, and without
// what it keeps outside of scripts for its own developer tools. Read out of a heap snapshot of Chromium.

import type { CDPSession } from 'puppeteer-core';

/** Kinds of nodes that hold what scripts keep (V8's `HeapGraphNode::Type`); of the rest, `code` is compiled and `native` the browser's. */
const KINDS_OF_DATA: readonly string[] = [
  'array',
  'string',
  'object',
  'closure',
  'regexp',
  'number',
  'concatenated string',
  'sliced string',
  'symbol',
  'bigint',
];

/** The part of a snapshot that is read here: one row of numbers after another. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly unknown[] };
  };
  readonly nodes: readonly number[];
}

/** Takes a snapshot and gives the bytes of data in it. */
export async function takeDataBytes(client: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { readonly chunk: string }) => chunks.push(chunk);
  client.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  client.off('HeapProfiler.addHeapSnapshotChunk', keep);
  return dataBytes(chunks.join(''));
}

/** Gives the bytes of data in the JSON of a snapshot. Throws where its rows are not as expected. */
export function dataBytes(json: string): number {
  const { snapshot, nodes } = JSON.parse(json) as Snapshot; // Chromium's own format.
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const kindAt = fields.indexOf('type');
  const sizeAt = fields.indexOf('self_size');
  const kinds = types[kindAt];
  if (sizeAt < 0 || !Array.isArray(kinds)) throw new Error('the heap snapshot has other fields');
  let bytes = 0;
  for (let row = 0; row < nodes.length; row += fields.length) {
    const kind: unknown = kinds[nodes[row + kindAt] ?? -1];
    if (typeof kind === 'string' && KINDS_OF_DATA.includes(kind)) bytes += nodes[row + sizeAt] ?? 0;
  }
  return bytes;
}
