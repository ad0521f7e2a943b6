// The plainest rule for display names: equal but for case, width and style.

import { normaliser } from './peer.ts';

export const sameName = normaliser('NFKC and lower case', (name) => name.normalize('NFKC').toLowerCase());
