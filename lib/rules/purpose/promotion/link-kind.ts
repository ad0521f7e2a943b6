// Where the profile's link leads. A link to a shop or through an affiliate programme sells; the others say little.

import { message } from '../../../words/message.ts';
import { remark, seen } from '../../finding.ts';
import { linkKind } from '../link-kind.ts';
import type { PromotionRule } from '../signal.ts';
import { LINK_GUIDE } from '../sources.ts';

/** M-05: found for shops and affiliate links; every other kind is named. */
export const linkKindSignal: PromotionRule = {
  id: 'link-kind',
  title: message('purpose.link-kind'),
  counts: false,
  sources: [LINK_GUIDE],
  labels: ['M-05'],
  find({ account: { bioLink } }) {
    const link = bioLink && linkKind(bioLink.value);
    if (!link) return { state: 'unknown', posts: null, evidence: [remark('purpose.link-kind.none')] };
    const { kind, host } = link;
    return {
      state: kind === 'shop' || kind === 'affiliate' ? 'found' : 'not-found',
      posts: null,
      evidence: [seen(message(`purpose.link-kind.${kind}`, { host }), bioLink)],
    };
  },
};
