// What is logged of a profile that TikTok says is not there: gone, and back; and which pages say no such thing.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReading, PageState } from '../../lib/tiktok/page-reading.ts';
import { begin, forgetEverything, NOW, sightingOf } from './cards-background.ts';
import { COPY, profile, type Remembering, remembering, TAMSIN } from './remembering.ts';

let background: Awaited<ReturnType<typeof begin>>;

beforeEach(async () => {
  forgetEverything();
  background = await begin();
});

const show: Remembering['show'] = (...shown) => remembering(background).show(...shown);
const open: Remembering['open'] = (...opened) => remembering(background).open(...opened);
const log: Remembering['log'] = () => remembering(background).log();

describe('a profile that TikTok says is not there', () => {
  const absent = (handle: string, state: PageState): PageReading => ({
    ...profile(sightingOf(handle), state),
    sightings: [],
  });
  const events = async () => (await log()).flatMap((entry) => entry.events.map(({ what }) => what));

  it.each([
    ['by its id', COPY],
    ['by its handle alone', { ...COPY, id: null }],
  ])('is logged as gone once, and as back when it is met again: %s', async (_, copy) => {
    await show([TAMSIN]);
    await show([copy]);
    for (const at of [NOW + 1000, NOW + 2000])
      expect(await open(absent(copy.handle ?? '', 'not-found'), at)).toBeNull();
    expect(await events()).toEqual(['seen', 'gone']);
    background = await begin();
    await show([copy], { at: NOW + 3000 });
    expect(await events()).toEqual(['seen', 'gone', 'back']);
  });

  it('is logged as back though the log could not be read for a while', async () => {
    await show([TAMSIN]);
    await show([COPY]);
    await open(absent('tamsinhollows_official', 'not-found'), NOW + 1000);
    background = await begin();
    const { memory } = background;
    const read = memory.read.bind(memory);
    const out = vi.spyOn(memory, 'read').mockImplementation(async (stores, action) => {
      const isLog = stores.length === 1 && stores[0] === 'findings';
      return isLog ? { state: 'failed', problem: 'unavailable' } : read(stores, action);
    });
    const quiet = { ...COPY, displayName: 'Quiet Fields', badge: true };
    await show([quiet], { at: NOW + 2000 });
    out.mockRestore();
    await show([quiet], { at: NOW + 3000 });
    expect(await events()).toEqual(['seen', 'gone', 'back']);
  });

  it('is logged as back though nothing is found about it any more, and though its id was not known before', async () => {
    await show([TAMSIN]);
    await show([{ ...COPY, id: null }]);
    await open(absent('tamsinhollows_official', 'not-found'), NOW + 1000);
    await show([{ ...COPY, displayName: 'Quiet Fields', badge: true }], { at: NOW + 2000 });
    expect(await events()).toEqual(['seen', 'gone', 'back']);
  });

  it('means nobody else, and nobody of whom nothing is logged', async () => {
    await show([TAMSIN]);
    await show([COPY]);
    for (const handle of ['tamsinhollows', 'quiet.fields'])
      expect(await open(absent(handle, 'not-found'))).toBeNull();
    expect(await events()).toEqual(['seen']);
  });

  it.each<PageState>([
    'profile',
    'loading',
    'no-profile',
    'private',
    'login-wall',
    'age-gate',
    'captcha',
    'empty',
    'unreadable',
  ])('is not told by a page that is “%s”', async (state) => {
    await show([TAMSIN]);
    await show([COPY]);
    expect(await open(absent('tamsinhollows_official', state), NOW + 1000)).toBeNull();
    expect(await events()).toEqual(['seen']);
  });
});
