// TikTok asks for a complete profile: bio, name, picture and at least one video.

import type { Account, Fact, Maybe } from '../../account/account.ts';
import { type MessageId, message } from '../../words/message.ts';
import { finding, seen } from '../finding.ts';
import { postsInView } from '../posts-in-view.ts';
import type { Evidence, Rule } from '../rule.ts';
import { CRITERIA, CRITERIA_AGAIN } from '../sources.ts';

interface Part {
  readonly name: MessageId;
  readonly isThere: boolean | null;
  readonly fact: Fact<unknown> | null;
}

/** all four parts are there. One that is known to be missing fails it, one that cannot be seen leaves it open. */
export const profileComplete: Rule = {
  id: 'profile-complete',
  group: 'requirement',
  basis: 'tiktok',
  title: message('rule.profile-complete'),
  sources: [CRITERIA, CRITERIA_AGAIN],
  labels: ['R-02'],
  ownerOnly: false,
  outdatedSince: null,
  check({ account }) {
    const parts = [
      text('rule.part.bio', account.bio),
      text('rule.part.name', account.displayName),
      picture(account),
      videos(account),
    ];
    const evidence = parts.map(evidenceOf);
    const missing = parts.find((part) => part.isThere === false);
    if (missing) {
      return finding(
        'failed',
        evidence,
        message('rule.profile-complete.remedy', { part: message(missing.name) }),
      );
    }
    return finding(parts.every((part) => part.isThere) ? 'passed' : 'cantTell', evidence);
  },
};

function text(name: MessageId, fact: Maybe<string>): Part {
  return { name, fact, isThere: fact && fact.value.trim() !== '' };
}

function picture({ hasOwnPicture }: Account): Part {
  return { name: 'rule.part.picture', fact: hasOwnPicture, isThere: hasOwnPicture?.value ?? null };
}

/** A post in view is a video whatever the count says; a private profile's 0 may only mean that they are hidden. */
function videos(account: Account): Part {
  const name = 'rule.part.video';
  const count = account.videos;
  if ((count && count.value.value > 0) || postsInView(account).length > 0) {
    return { name, fact: count, isThere: true };
  }
  const isHidden = account.isPrivate?.value === true;
  return { name, fact: count, isThere: count?.value.value === 0 && !isHidden ? false : null };
}

function evidenceOf({ name, isThere, fact }: Part): Evidence {
  const id =
    isThere === null
      ? 'rule.profile-complete.unknown'
      : isThere
        ? 'rule.profile-complete.there'
        : 'rule.profile-complete.missing';
  const said = message(id, { part: message(name) });
  return fact ? seen(said, fact) : { message: said, source: null, at: null };
}
