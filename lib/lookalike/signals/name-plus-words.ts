// The display name is the target's with words around it that are put around other people's names.

import { message } from '../../words/message.ts';
import type { Comparison } from '../comparison.ts';
import { kindOfWord } from '../words-in-names.ts';
import type { Signal } from './signal.ts';

/** Gives a signal for "Mara Okafor Official" beside "Mara Okafor"; null while the own display name is unknown. */
export function namePlusWords({ nameMatch }: Comparison): Signal | null {
  if (nameMatch?.kind !== 'plus') return null;
  const words = nameMatch.words.join(' ');
  const weight = nameMatch.words.some((word) => kindOfWord(word) === 'claim')
    ? 'name-plus-claim'
    : 'name-plus-words';
  const reason = words === '' ? message('lookalike.name.core') : message('lookalike.name.plus', { words });
  return { id: 'name-plus-words', weight, reason };
}
