// What a reader brings home from one page or one saved file: the state of the page and the sightings on it.

import type { Handle } from '../account/handle.ts';
import type { Post } from '../account/post.ts';
import type { Sighting } from '../account/sighting.ts';

/** Everything a TikTok page can be for us. `unreadable` means a profile address where nothing we know was found. */
export type PageState =
  | 'profile'
  | 'loading'
  | 'no-profile'
  | 'private'
  | 'not-found'
  | 'login-wall'
  | 'age-gate'
  | 'captcha'
  | 'empty'
  | 'unreadable';

/** One page as read. `tried` names the sources that were looked at, for the "TikTok changed" state. */
export interface PageReading {
  readonly url: string;
  readonly at: number;
  readonly state: PageState;
  readonly handle: Handle | null;
  /** Whose browser this is, when TikTok says so: readiness of one's own account. */
  readonly viewer: Handle | null;
  readonly sightings: readonly Sighting[];
  readonly posts: readonly Post[];
  readonly tried: readonly string[];
}
