// What a card in a list shows, as a sighting. Reads nothing itself.

import { emptySighting, type Sighting } from '../../../lib/account/sighting.ts';

/** All that cards show of an account. */
export type Drawn = Pick<Sighting, 'handle' | 'displayName' | 'badge'>;

/** Gives it as the page's own word, of this moment. */
export function drawnSighting({ handle, displayName, badge }: Drawn): Sighting {
  return { ...emptySighting('document', Date.now()), handle, displayName, badge };
}
