import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createOutput } from '../../lib/cli/output.ts';

const LINE = `${'x'.repeat(999)}\n`;

describe('createOutput', () => {
  it('writes everything in order and waits for a slow reader', async () => {
    let text = '';
    let waiting = 0;
    let most = 0;
    const slow = new Writable({
      highWaterMark: 1024,
      write(chunk, _, done) {
        waiting += chunk.length;
        most = Math.max(most, slow.writableLength);
        setImmediate(() => {
          waiting -= chunk.length;
          text += chunk;
          done();
        });
      },
    });
    const output = createOutput(slow);
    for (let i = 0; i < 500; i += 1) await output.write(`${i} ${LINE}`);
    await output.flush();
    expect(
      text
        .split('\n')
        .map((line) => Number.parseInt(line, 10))
        .slice(0, 500),
    ).toEqual(Array.from({ length: 500 }, (_, i) => i));
    expect(waiting).toBe(0);
    expect(most).toBeLessThan(200_000);
  });

  it('stops quietly when the reader has gone', async () => {
    const gone = new Writable({
      write(_, __, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    const output = createOutput(gone);
    for (let i = 0; i < 200 && output.isOpen(); i += 1) await output.write(LINE);
    await output.flush();
    await new Promise((resolve) => setImmediate(resolve));
    expect(output.isOpen()).toBe(false);
    await output.write(LINE.repeat(100));
    await output.flush();
  });
});
