// A check mark, or a word for "verified", is typed into the profile. Which of them count is imitations.ts' business.

import { type Message, message } from '../../words/message.ts';
import type { Comparison } from '../comparison.ts';
import type { Imitation } from '../imitations.ts';
import type { Signal } from './signal.ts';

/** Gives a signal for the first imitation found, the display name's before the others. */
export function imitatedTick({ imitations }: Comparison): Signal | null {
  const first = imitations[0];
  return first ? { id: 'imitated-tick', weight: 'imitated-tick', reason: reasonFor(first) } : null;
}

function reasonFor({ field, kind, text }: Imitation): Message {
  if (kind === 'word') return message(`lookalike.tick.word.${field}`, { text });
  return message(field === 'bio' ? 'lookalike.tick.glyph.bio' : 'lookalike.tick.glyph.name');
}
