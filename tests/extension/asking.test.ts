// What the background answers over lines: each question by its number, nothing where there is nothing to say, and no harm from others.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onAskedByLine } from '../../lib/browser/asking.ts';

const fake = vi.hoisted(() => ({
  onConnect: { addListener: vi.fn<(listener: (port: unknown) => void) => void>() },
}));
vi.mock('../../lib/browser/api.ts', () => ({ browser: { runtime: fake }, runtime: {} }));

const SENDER = { id: 'ticklens', url: 'https://www.tiktok.com/foryou' };
const answer = vi.fn<(raw: unknown, from: unknown) => Promise<unknown> | null>();
const posted = vi.fn<(message: unknown) => void>();
let say: (raw: unknown) => void = () => {};

function connect(sender: object | undefined): void {
  for (const [listener] of fake.onConnect.addListener.mock.calls) {
    listener({
      sender,
      postMessage: posted,
      onMessage: { addListener: (heard: typeof say) => (say = heard) },
    });
  }
}

beforeEach(() => {
  fake.onConnect.addListener.mockReset();
  answer.mockReset();
  posted.mockReset();
  onAskedByLine(answer);
  connect(SENDER);
});

describe('questions over a line', () => {
  it.each<[string, () => Promise<unknown> | null, unknown]>([
    ['with what there is', async () => ['yes'], ['yes']],
    ['with nothing where there is none', () => null, null],
    ['with nothing where it fails', () => Promise.reject(new Error('no storage')), null],
  ])('are answered %s', async (_what, how, given) => {
    answer.mockImplementation(how);
    say([7, 'who?']);
    await vi.waitFor(() => expect(posted).toHaveBeenCalledWith([7, given]));
    expect(answer).toHaveBeenCalledWith('who?', SENDER);
  });

  it('are not looked at where they have no number, or come from nobody', () => {
    say('who?');
    connect(undefined);
    say([7, 'who?']);
    expect(answer).not.toHaveBeenCalled();
  });

  it('do no harm where whoever asked is gone', async () => {
    answer.mockResolvedValue('yes');
    posted.mockImplementationOnce(() => {
      throw new Error('Attempting to use a disconnected port object');
    });
    say([7, 'who?']);
    await vi.waitFor(() => expect(posted).toHaveBeenCalledTimes(1));
    say([8, 'who?']);
    await vi.waitFor(() => expect(posted).toHaveBeenLastCalledWith([8, 'yes']));
  });
});
