// TikTok's mark for music artists, with a tab of their own songs.

import { type LabelRule, stated } from '../label-rule.ts';

/** TikTok's data marks the account as a music artist. */
export const musicArtist: LabelRule = {
  label: 'music-artist',
  find: ({ isMusicArtist }) => stated('music-artist', isMusicArtist, 'label.music-artist'),
};
