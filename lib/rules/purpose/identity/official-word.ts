// The account calls itself official. Anybody can; it describes and does not confirm.

import type { Fact } from '../../../account/account.ts';
import { message } from '../../../words/message.ts';
import { seen } from '../../finding.ts';
import { phraseIn, phrasesOf, readCaption } from '../caption.ts';
import { OFFICIAL_WORDS } from '../data/plain-words.ts';
import type { IdentityRule } from '../signal.ts';
import { COMPARISON } from '../sources.ts';

const WORDS = phrasesOf(OFFICIAL_WORDS);

/** The word stands in display name or bio. */
export const officialWord: IdentityRule = {
  id: 'official-word',
  confirms: false,
  sources: [COMPARISON],
  find({ account: { displayName, bio } }) {
    const facts = [displayName, bio].filter((fact) => fact !== null);
    const said = facts.find((fact: Fact<string>) => phraseIn(readCaption(fact.value), WORDS) !== null);
    return said ? [seen(message('purpose.official-word'), said)] : null;
  },
};
