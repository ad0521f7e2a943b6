import { describe, expect, it } from 'vitest';
import { platformLabel } from '../../../../lib/rules/purpose/promotion/platform-label.ts';
import { captioned, PLAIN, viewOf } from '../purpose-builder.ts';

describe('platformLabel', () => {
  it.each([
    [{ isAd: true }, 'found', 2],
    [{ isPaidPartnership: true }, 'found', 2],
    [{ isAd: false, isPaidPartnership: true }, 'found', 2],
    [{ isAd: false }, 'not-found', 0],
    [{ isPaidPartnership: false }, 'not-found', 0],
    [{}, 'unknown', 0],
  ] as const)('%j is %s', (known, state, count) => {
    const found = platformLabel.find(viewOf({ posts: captioned([PLAIN, PLAIN], known) }));
    expect([found.state, found.posts?.length]).toEqual([state, count]);
  });

  it('is unknown without posts', () => {
    expect(platformLabel.find(viewOf({})).state).toBe('unknown');
  });

  it('never says that a label is missing', () => {
    const said = platformLabel.find(viewOf({ posts: captioned(['Anzeige: x'], { isAd: false }) })).evidence;
    expect(said.map(({ message }) => message.id)).toEqual(['purpose.platform-label.none']);
  });
});
