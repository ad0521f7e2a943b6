// The fields that messages from a page are made of, checked and capped: one word for each, so that all messages mean the same.

import * as z from 'zod/mini';
import { type Handle, parseHandle, parseUserId } from '../account/handle.ts';

const MAX_TEXT_CHARACTERS = 5000;
const MAX_NAME_CHARACTERS = 200;
const MAX_TIME = 8.64e15;

/** A handle, lower-cased as parseHandle() gives it. */
export const handle = z.pipe(z.string(), z.transform(checkedHandle));
/** TikTok’s id of an account. */
export const userId = z.pipe(z.string(), z.transform(checkedUserId));
/** A bio, a caption, a comment. */
export const text = z.string().check(z.maxLength(MAX_TEXT_CHARACTERS));
/** A display name or a label. */
export const name = z.string().check(z.maxLength(MAX_NAME_CHARACTERS));
/** Milliseconds since 1970, as far as there are dates: later ones can't be written or said. */
export const time = z.number().check(z.nonnegative(), z.maximum(MAX_TIME));
/** Yes, no, or not said. */
export const flag = z.nullable(z.boolean());
/** A count as shown. */
export const count = z.nullable(z.object({ value: z.number().check(z.nonnegative()), exact: z.boolean() }));
/** Where a page’s word can come from. */
export const source = z.enum(['data-tag', 'sigi-state', 'next-data', 'response', 'document']);

/** One account as one source showed it. */
export const sighting = z.object({
  source,
  at: time,
  id: z.nullable(userId),
  handle: z.nullable(handle),
  displayName: z.nullable(name),
  bio: z.nullable(text),
  bioLink: z.nullable(text),
  badge: flag,
  isPrivate: flag,
  isBusiness: flag,
  businessCategory: z.nullable(name),
  isSeller: flag,
  isOrganization: flag,
  stateMedia: z.nullable(z.object({ text: name })),
  isMusicArtist: flag,
  isAdOnly: flag,
  isLive: flag,
  createdAt: z.nullable(time),
  idTime: z.nullable(time),
  handleChangedAt: z.nullable(time),
  nameChangedAt: z.nullable(time),
  pictureKey: z.nullable(text),
  hasOwnPicture: flag,
  followers: count,
  following: count,
  likes: count,
  videos: count,
});

function checkedHandle(raw: string, context: { issues: unknown[] }): Handle {
  const parsed = parseHandle(raw);
  if (parsed) return parsed;
  context.issues.push({ code: 'custom', input: raw, message: 'not a handle' });
  return z.NEVER;
}

function checkedUserId(raw: string, context: { issues: unknown[] }) {
  const parsed = parseUserId(raw);
  if (parsed) return parsed;
  context.issues.push({ code: 'custom', input: raw, message: 'not a user id' });
  return z.NEVER;
}
