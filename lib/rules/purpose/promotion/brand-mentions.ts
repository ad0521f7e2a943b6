// How many other accounts the captions name. Friends are named like brands, so it is told and not counted.

import { message } from '../../../words/message.ts';
import { seenInPosts } from '../../finding.ts';
import { type PromotionRule, wordsInPosts } from '../signal.ts';
import { CONTENT_DISCLOSURE } from '../sources.ts';

/** So many different accounts in the newest 30 posts (a choice of this project). */
export const MIN_MENTIONED = 5;

/** M-04: five or more different accounts are mentioned. */
export const brandMentions: PromotionRule = {
  id: 'brand-mentions',
  title: message('purpose.brand-mentions'),
  counts: false,
  sources: [CONTENT_DISCLOSURE],
  labels: ['M-04'],
  find(view) {
    const { account, posts } = view;
    const others = posts.filter(({ caption }) =>
      caption.mentions.some((handle) => handle !== account.handle),
    );
    const mentioned = new Set(others.flatMap(({ caption }) => caption.mentions));
    mentioned.delete(account.handle);
    if (posts.length === 0) return wordsInPosts(view, 'purpose.brand-mentions.count', () => null);
    const said = message('purpose.brand-mentions.count', { count: mentioned.size });
    return {
      state: mentioned.size >= MIN_MENTIONED ? 'found' : 'not-found',
      posts: others,
      evidence: [
        seenInPosts(
          said,
          posts.map(({ post }) => post),
        ),
      ],
    };
  },
};
