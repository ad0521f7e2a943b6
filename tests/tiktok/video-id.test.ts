import { expect, it } from 'vitest';
import { videoIdTime } from '../../lib/tiktok/video-id.ts';
import { idMadeAt, NOW } from './invented.ts';

it.each([
  ['a video', idMadeAt('2026-11-01T10:00:00Z', 13), Date.parse('2026-11-01T10:00:00Z')],
  ['an old one', idMadeAt('2016-09-01T10:00:00Z', 13), Date.parse('2016-09-01T10:00:00Z')],
  ['from the future', idMadeAt('2026-12-01T10:00:00Z', 13), null],
  ['too short', '7300000000', null],
  ['no digits', '73000000000000000x0', null],
  ['empty', '', null],
])('%s', (_case, id, time) => {
  expect(videoIdTime(id, NOW)).toBe(time);
});
