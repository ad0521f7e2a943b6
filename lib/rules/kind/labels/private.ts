// The owner lets only followers see the posts.

import { type LabelRule, stated } from '../label-rule.ts';

/** The profile is private. */
export const privateProfile: LabelRule = {
  label: 'private',
  find: ({ isPrivate }) => stated('private', isPrivate, 'label.private'),
};
