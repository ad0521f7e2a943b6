import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountId, secondsOf, securedId, snowflake } from './people/identity.ts';

/** 2017 to 2028: the times whose ids begin with 6 or 7. */
const seconds = fc.integer({ min: 1_500_000_000, max: 1_862_000_000 });

describe('identifiers', () => {
  it('carry their time in the upper 32 bits and milliseconds below 1000', () => {
    fc.assert(
      fc.property(seconds, fc.string(), (at, salt) => {
        const id = accountId(at, salt);
        expect(id).toMatch(/^[67]\d{18}$/);
        expect(secondsOf(id)).toBe(at);
        expect(Number((BigInt(id) >> 22n) & 1023n)).toBeLessThan(1000);
      }),
    );
  });

  it('say in a nibble what they stand for', () => {
    fc.assert(
      fc.property(seconds, fc.string(), (at, salt) => {
        const nibble = (id: string) => Number((BigInt(id) >> 8n) & 15n);
        expect([0, 4]).toContain(nibble(accountId(at, salt)));
        expect(nibble(snowflake(at, 13, salt))).toBe(13);
      }),
    );
  });

  it('gives the same for the same, and a secUid of TikTok’s form', () => {
    expect(accountId(1_632_758_652, 'a')).toBe(accountId(1_632_758_652, 'a'));
    expect(accountId(1_632_758_652, 'a')).not.toBe(accountId(1_632_758_652, 'b'));
    expect(securedId('a')).toMatch(/^MS4wLjABAAAA[\w-]{64}$/);
  });
});
