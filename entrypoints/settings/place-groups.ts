// The surfaces of TikTok in plain words, in groups that people know. A surface is one line here.

import type { PlaceGroup } from '../../components/settings/settings-view.ts';
import { SURFACES } from '../../lib/tiktok/surfaces/catalog.ts';

const NAMED: readonly PlaceGroup[] = [
  {
    title: 'settings.group.videos',
    places: [
      { id: 'comment', label: 'settings.place.comment' },
      { id: 'reply', label: 'settings.place.reply' },
      { id: 'feed', label: 'settings.place.feed' },
      { id: 'video-author', label: 'settings.place.video-author' },
    ],
  },
  {
    title: 'settings.group.people',
    places: [
      { id: 'people-list', label: 'settings.place.people-list' },
      { id: 'suggested', label: 'settings.place.suggested' },
      { id: 'sidebar', label: 'settings.place.sidebar' },
    ],
  },
  {
    title: 'settings.group.grids',
    places: [
      { id: 'explore', label: 'settings.place.explore' },
      { id: 'hashtag', label: 'settings.place.hashtag' },
      { id: 'sound', label: 'settings.place.sound' },
      { id: 'sound-video', label: 'settings.place.sound-video' },
    ],
  },
  {
    title: 'settings.group.search',
    places: [
      { id: 'search-user', label: 'settings.place.search-user' },
      { id: 'search-video', label: 'settings.place.search-video' },
      { id: 'search-live', label: 'settings.place.search-live' },
    ],
  },
  {
    title: 'settings.group.elsewhere',
    places: [
      { id: 'live', label: 'settings.place.live' },
      { id: 'live-side', label: 'settings.place.live-side' },
      { id: 'hover-card', label: 'settings.place.hover-card' },
      { id: 'chat', label: 'settings.place.chat' },
    ],
  },
];

/** The places that can be switched off: those that this version reads. That each of them is named, a test holds. */
export const PLACE_GROUPS: readonly PlaceGroup[] = NAMED.map(({ title, places }) => ({
  title,
  places: places.filter(({ id }) => SURFACES.some((surface) => surface.id === id)),
}));
