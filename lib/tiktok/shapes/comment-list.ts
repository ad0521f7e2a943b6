// `/api/comment/list/` and `/api/comment/list/reply/`: {comments: [{user, reply_comment: [comment]}]}.

import { type Harvest, harvestOf, joinHarvests, type ReadContext } from '../harvest.ts';
import { asList, dig, isRecord } from '../json.ts';
import { readSnakeUser } from './snake-user.ts';

/** Tells whether a value is such a list; TikTok writes null where nobody commented. */
export function isCommentList(value: unknown): boolean {
  const comments = dig(value, 'comments');
  return Array.isArray(comments) || comments === null;
}

/** Gives everybody who commented or replied. */
export function readCommentList(value: unknown, context: ReadContext): Harvest {
  return joinHarvests(asList(dig(value, 'comments')).flatMap((comment) => writers(comment, context)));
}

/** Tells whether a value is one comment. Comments that were cut down may lack their author. */
export function isComment(value: unknown): boolean {
  return (
    typeof dig(value, 'cid') === 'string' &&
    (isRecord(dig(value, 'user')) || typeof dig(value, 'text') === 'string')
  );
}

/** Gives who wrote a comment, and who wrote the first replies beneath it; replies have none of their own. */
export function readComment(comment: unknown, context: ReadContext): Harvest {
  return joinHarvests(writers(comment, context));
}

function writers(comment: unknown, context: ReadContext): readonly Harvest[] {
  const written = [comment, ...asList(dig(comment, 'reply_comment'))];
  return written.map((entry) => harvestOf(readSnakeUser(dig(entry, 'user'), context)));
}
