import { describe, expect, it } from 'vitest';
import { LINK_KINDS } from '../../../../lib/rules/purpose/data/link-hosts.ts';
import { linkKindSignal } from '../../../../lib/rules/purpose/promotion/link-kind.ts';
import en from '../../../../lib/words/en/purpose.json' with { type: 'json' };
import { fact } from '../../account-builder.ts';
import { viewOf } from '../purpose-builder.ts';

describe('linkKindSignal', () => {
  it.each([
    ['etsy.com/shop/brotzeit', 'found', 'shop'],
    ['amzn.to/1', 'found', 'affiliate'],
    ['linktr.ee/brotzeit', 'not-found', 'link-page'],
    ['brotzeit.example', 'not-found', 'site'],
    ['no link', 'unknown', 'none'],
  ])('%s', (link, state, said) => {
    const found = linkKindSignal.find(viewOf({ bioLink: fact(link) }));
    expect([found.state, found.evidence[0]?.message.id]).toEqual([state, `purpose.link-kind.${said}`]);
  });

  it('is unknown without a link', () => {
    expect(linkKindSignal.find(viewOf({})).state).toBe('unknown');
  });

  it.each([...LINK_KINDS, 'site'])('has words for %s', (kind) => {
    expect(en).toHaveProperty([`purpose.link-kind.${kind}`]);
  });
});
