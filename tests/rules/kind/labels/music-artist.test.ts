import { describe, expect, it } from 'vitest';
import { musicArtist } from '../../../../lib/rules/kind/labels/music-artist.ts';
import { anAccount, fact, NOW } from '../../account-builder.ts';

describe('music-artist', () => {
  it('is listed where the data says so', () => {
    expect(musicArtist.find(anAccount({ isMusicArtist: fact(true) }))).toEqual({
      label: 'music-artist',
      inferred: false,
      evidence: [{ message: { id: 'label.music-artist' }, source: 'data-tag', at: NOW }],
    });
  });

  it.each([
    ['no', fact(false)],
    ['nothing', null],
  ])('is not listed where the data says %s', (_, isMusicArtist) => {
    expect(musicArtist.find(anAccount({ isMusicArtist }))).toBeNull();
  });
});
