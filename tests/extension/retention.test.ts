// Another retention holds at once: rows, index and snapshot.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { begin, forgetEverything, NOW } from './cards-background.ts';
import { COPY, DAY_MS, type Remembering, remembering, TAMSIN } from './remembering.ts';

let background: Awaited<ReturnType<typeof begin>>;

beforeEach(async () => {
  forgetEverything();
  background = await begin();
});

const show: Remembering['show'] = (...shown) => remembering(background).show(...shown);
const log: Remembering['log'] = () => remembering(background).log();

describe('a retention that was changed', () => {
  const change = async (retentionDays: number | null) => {
    const settings = { scope: 'quiet', surfacesOff: [], marksBadges: false, retentionDays };
    const sender = { kind: 'page', isPrivateWindow: false } as const;
    const answer = await background.answerControls(
      { type: 'set-settings', settings },
      sender,
      NOW + 10 * DAY_MS,
    );
    expect(answer).toMatchObject({ state: 'open', settings });
  };

  it('holds at once: who is older is forgotten, known no more, and in no snapshot', async () => {
    await show([TAMSIN]);
    expect(await show([COPY])).toHaveLength(1);
    const lasting = background.memoryFor(false);
    if (lasting) await background.renewNames(lasting, NOW);
    await change(30);
    expect(await show([COPY])).toHaveLength(1);
    expect(await log()).toHaveLength(1);
    await change(7);
    expect(await show([COPY])).toEqual([]);
    expect(await log()).toEqual([]);
    background = await begin();
    expect(await show([COPY])).toEqual([]);
  });

  it('is no reason to do anything where another setting was changed', async () => {
    const made = vi.spyOn(IDBFactory.prototype, 'open');
    await change(90);
    expect(made).not.toHaveBeenCalled();
    await change(30);
    expect(made).toHaveBeenCalled();
    made.mockRestore();
  });
});
