// What comes out of a saved file, and what is needed to read one. Reading is saved.ts and saved-page.ts.

import type { Handle } from '../account/handle.ts';
import type { Post } from '../account/post.ts';
import type { Sighting } from '../account/sighting.ts';
import type { Message } from '../words/message.ts';
import type { StatusFinding } from './harvest.ts';

/** What a saved text gave. */
export interface SavedReading {
  /** The name of the shape it has; null when it is none that is known. */
  readonly recognised: string | null;
  /** Why nothing could be read out of it, as a sentence part that follows the file's name ("is empty"); null when something could. */
  readonly problem: Message | null;
  readonly sightings: readonly Sighting[];
  readonly posts: readonly Post[];
  readonly status: StatusFinding | null;
}

/** How to read it. */
export interface SavedOptions {
  /** Makes a document out of HTML; the terminal's own has no browser. */
  readonly parseHtml: (html: string) => Document;
  /** The one account that counts in pages; null takes the account in the page's own address. */
  readonly handle: Handle | null;
  /** When it is read, in ms. */
  readonly at: number;
}
