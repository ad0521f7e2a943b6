import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/account/account.ts';
import { profileComplete } from '../../../lib/rules/requirements/profile-complete.ts';
import { aPost, check, count, fact, spoken } from '../account-builder.ts';

const FULL: Partial<Account> = {
  bio: fact('Bread and butter'),
  displayName: fact('Lena Brunner'),
  hasOwnPicture: fact(true),
  videos: fact(count(12)),
};

describe('profile-complete', () => {
  it.each<[string, Partial<Account>, string]>([
    ['all four known', {}, 'passed: there there there there'],
    ['empty bio', { bio: fact('') }, 'failed: missing there there there → remedy'],
    ['blank bio', { bio: fact(' \n') }, 'failed: missing there there there → remedy'],
    ['unknown bio', { bio: null }, 'cantTell: unknown there there there'],
    ['empty name', { displayName: fact('') }, 'failed: there missing there there → remedy'],
    ['stock picture', { hasOwnPicture: fact(false) }, 'failed: there there missing there → remedy'],
    ['unknown picture', { hasOwnPicture: null }, 'cantTell: there there unknown there'],
    ['no videos', { videos: fact(count(0)) }, 'failed: there there there missing → remedy'],
    ['unknown videos', { videos: null }, 'cantTell: there there there unknown'],
    [
      'a missing part beats an unknown one',
      { bio: null, videos: fact(count(0)) },
      'failed: unknown there there missing → remedy',
    ],
    ['a post in view is a video', { videos: null, posts: [aPost()] }, 'passed: there there there there'],
    [
      'an ad is none',
      { videos: null, posts: [aPost({ isAd: true })] },
      'cantTell: there there there unknown',
    ],
    [
      '0 videos on a private profile',
      { videos: fact(count(0)), isPrivate: fact(true) },
      'cantTell: there there there unknown',
    ],
    ['videos on a private profile', { isPrivate: fact(true) }, 'passed: there there there there'],
  ])('%s', (_, known, expected) => {
    expect(spoken(profileComplete, { ...FULL, ...known })).toBe(expected);
  });

  it('can tell nothing of an account that only has a handle', () => {
    expect(check(profileComplete).outcome).toBe('cantTell');
  });

  it('names the parts in order', () => {
    const parts = check(profileComplete, FULL).evidence.map(({ message }) => message.args?.['part']);
    expect(parts).toEqual(['bio', 'name', 'picture', 'video'].map((part) => ({ id: `rule.part.${part}` })));
  });

  it('names the first missing part as the next step', () => {
    const { remedy } = check(profileComplete, {
      ...FULL,
      hasOwnPicture: fact(false),
      videos: fact(count(0)),
    });
    expect(remedy?.args).toEqual({ part: { id: 'rule.part.picture' } });
  });
});
