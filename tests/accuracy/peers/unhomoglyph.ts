// unhomoglyph: UTS #39 mappings of Unicode 13.

import unhomoglyphOf from 'unhomoglyph';
import { normaliser } from './peer.ts';

export const unhomoglyph = normaliser('unhomoglyph', (name) => unhomoglyphOf(name).toLowerCase());
