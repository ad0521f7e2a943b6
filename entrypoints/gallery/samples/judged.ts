// Invented accounts judged by the real rules, so that the product's own sentences are seen in their places.

import type { Account } from '../../../lib/account/account.ts';
import { findResemblance } from '../../../lib/lookalike/resemblance.ts';
import { assess } from '../../../lib/rules/assess.ts';
import type { Assessment } from '../../../lib/rules/assessment.ts';
import { counted, fact, READ_AT, sampleAccount, sampleTarget } from './account.ts';

function judge(account: Account): Assessment {
  const candidates = [
    sampleTarget('maraokafor', 'Mara Okafor'),
    sampleTarget('kanal.norden', 'Kanal Norden'),
  ];
  return assess(account, {
    now: READ_AT,
    resemblance: findResemblance(account, candidates, []),
    history: null,
  });
}

/** A copy of a known account, with a check in its name and a messenger in its bio. */
export const JUDGED_COPY: Assessment = judge(
  sampleAccount('mara.okafor.0fficial', {
    displayName: fact('Mara Okafor ✔'),
    bio: fact('Official backup page. Write me on WhatsApp for collabs'),
    badge: { state: 'absent', evidence: [{ source: 'data-tag', at: READ_AT, shows: false }] },
    isPrivate: fact(false),
    isBusiness: fact(false),
    hasOwnPicture: fact(true),
    idTime: fact(Date.UTC(2026, 2, 9)),
    followers: counted(410),
    videos: counted(2),
  }),
);

/** Somebody's own account, of which the page says a good deal. */
export const LENA: Account = sampleAccount('lena.brunner', {
  displayName: fact('Lena Brunner'),
  bio: fact('Sourdough, slowly.'),
  badge: { state: 'absent', evidence: [{ source: 'data-tag', at: READ_AT, shows: false }] },
  isPrivate: fact(false),
  isBusiness: fact(false),
  hasOwnPicture: fact(true),
  createdAt: fact(Date.UTC(2021, 8, 27)),
  followers: counted(48_200),
  videos: counted(312),
});

export const JUDGED_OWN: Assessment = judge(LENA);
