// Every surface, in the order in which an element that fits two is read: the narrower first.

import { chat } from './chat.ts';
import { comment } from './comment.ts';
import { explore } from './explore.ts';
import { feed } from './feed.ts';
import { hashtag } from './hashtag.ts';
import { hoverCard } from './hover-card.ts';
import { live } from './live.ts';
import { liveSide } from './live-side.ts';
import { peopleList } from './people-list.ts';
import { reply } from './reply.ts';
import { searchLive } from './search-live.ts';
import { searchUser } from './search-user.ts';
import { searchVideo } from './search-video.ts';
import { sidebar } from './sidebar.ts';
import { sound } from './sound.ts';
import { soundVideo } from './sound-video.ts';
import { suggested } from './suggested.ts';
import type { Surface } from './surface.ts';
import { videoAuthor } from './video-author.ts';

/** All surfaces. Adding one is a file, a line here, and a fixture beside its test. */
export const SURFACES: readonly Surface[] = [
  comment,
  reply,
  searchUser,
  searchLive,
  searchVideo,
  feed,
  videoAuthor,
  suggested,
  sidebar,
  peopleList,
  explore,
  hashtag,
  sound,
  soundVideo,
  hoverCard,
  live,
  liveSide,
  chat,
];
