import { existsSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findResemblance } from '../../../lib/lookalike/resemblance.ts';
import { PRACTICES } from '../../../lib/rules/purpose/advice-catalog.ts';
import { IDENTITY_RULES } from '../../../lib/rules/purpose/identity-catalog.ts';
import { PROMOTION_RULES } from '../../../lib/rules/purpose/promotion-catalog.ts';
import { findPurpose } from '../../../lib/rules/purpose/purpose.ts';
import { ROWS } from '../../../lib/rules/purpose/row-catalog.ts';
import de from '../../../lib/words/de/purpose.json' with { type: 'json' };
import deRules from '../../../lib/words/de/rules.json' with { type: 'json' };
import deSignals from '../../../lib/words/de/signals.json' with { type: 'json' };
import en from '../../../lib/words/en/purpose.json' with { type: 'json' };
import enRules from '../../../lib/words/en/rules.json' with { type: 'json' };
import enSignals from '../../../lib/words/en/signals.json' with { type: 'json' };
import { createWords } from '../../../lib/words/words.ts';
import { anAccount, BADGE_ABSENT, BADGE_PRESENT, fact, handleOf } from '../account-builder.ts';
import { anyAccount } from '../any-account.ts';
import { AD, captioned, mixed, PLAIN } from './purpose-builder.ts';

const ROOT = new URL('../../../', import.meta.url);
const WORDS = [createWords('en', [en, enRules, enSignals]), createWords('de', [de, deRules, deSignals])];
const CATALOGS = [
  ['identity', IDENTITY_RULES],
  ['promotion', PROMOTION_RULES],
  ['rows', ROWS],
  ['advice', PRACTICES],
] as const;

describe.each(CATALOGS)('the catalog of %s', (folder, catalog) => {
  it('lists every file once, each with its test', () => {
    const files = readdirSync(new URL(`lib/rules/purpose/${folder}/`, ROOT)).map((file) =>
      file.replace(/\.ts$/, ''),
    );
    expect(catalog.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
    for (const file of files) {
      expect(existsSync(new URL(`tests/rules/purpose/${folder}/${file}.test.ts`, ROOT)), file).toBe(true);
    }
  });

  it('names sources with address and day', () => {
    for (const { sources } of catalog) {
      expect(sources.length).toBeGreaterThan(0);
      for (const { url, asOf, label } of sources) {
        expect(URL.canParse(url), url).toBe(true);
        expect(asOf).toMatch(/^20\d\d(-\d\d){0,2}$/);
        expect(label).toMatch(/^S\d+[a-z]?$/);
      }
    }
  });
});

describe('findPurpose', () => {
  it('keeps the two questions apart', () => {
    const posts = mixed(9, 9, AD);
    const badge = findPurpose(anAccount({ badge: BADGE_PRESENT, posts }), []);
    expect([badge.identity.level, badge.promotion.level]).toEqual(['confirmed', 'high']);
    const none = findPurpose(
      anAccount({ badge: BADGE_ABSENT, displayName: fact('Lena'), posts: mixed(0, 9) }),
      [],
    );
    expect([none.identity.level, none.promotion.level]).toEqual(['self-described', 'low']);
  });

  it('answers every row of the comparison and gives advice in the guide’s order', () => {
    const found = findPurpose(anAccount({ badge: BADGE_PRESENT, posts: mixed(10, 10, 'Buy now') }), []);
    expect(found.rows.map(({ id, side }) => `${id}: ${side}`)).toEqual([
      'primary-goal: marketing',
      'verification: official',
      'content-focus: marketing',
      'audience-interaction: marketing',
      'paid-ads: unknown',
      'metrics-focus: not-on-page',
    ]);
    expect(found.advice.map(({ id }) => id)).toEqual([
      'stay-authentic',
      'engage-regularly',
      'use-the-badge',
      'focus-on-figures',
      'work-with-creators',
    ]);
  });

  it('takes nobody’s link as proof, and does not even tell of a possible copy’s', () => {
    const original = {
      handle: handleOf('brotzeit'),
      id: null,
      displayName: 'Brotzeit',
      followersAtLeast: 900_000,
      evidence: 'verified',
      asOf: '2026',
      profile: null,
    } as const;
    const copy = anAccount({
      handle: handleOf('br0tzeit'),
      displayName: fact('Brotzeit'),
      bioLink: fact('brotzeit.at'),
      badge: BADGE_ABSENT,
    });
    const { lookalikes } = findResemblance(copy, [original], []);
    expect(lookalikes.map(({ relation }) => relation)).toEqual(['look-alike']);
    const namesakes = lookalikes.map((one) => ({ ...one, relation: 'namesake' }) as const);
    const told = (found: typeof lookalikes) =>
      findPurpose(copy, found).identity.evidence.map(({ message }) => message.id);
    expect(told(lookalikes)).not.toContain('purpose.own-domain');
    expect(told(namesakes)).toContain('purpose.own-domain');
    expect(told([])).toContain('purpose.own-domain');
    expect(findPurpose(copy, []).identity.level).toBe('self-described');
  });

  it('never throws, changes nothing, gives the same twice and has words for everything', () => {
    fc.assert(
      fc.property(anyAccount, (account) => {
        const before = structuredClone(account);
        const found = findPurpose(account, []);
        expect(account).toEqual(before);
        expect(findPurpose(account, [])).toEqual(found);
        const { promotion, rows, advice } = found;
        expect(promotion.promotional).toBeLessThanOrEqual(promotion.posts);
        expect(promotion.level === 'unknown').toBe(promotion.posts < 9);
        expect(promotion.share === null).toBe(promotion.posts < 9);
        const evidence = [
          ...found.identity.evidence,
          ...promotion.evidence,
          ...promotion.signals.flatMap((signal) => signal.evidence),
          ...rows.flatMap((row) => row.evidence),
          ...advice.flatMap((practice) => practice.evidence),
        ];
        for (const words of WORDS) {
          for (const { message } of evidence)
            expect(words.say(message)).not.toMatch(/\{\w+\}|^(?:purpose|rule|label)\.\S+$/);
        }
      }),
    );
  });

  it('rises with every promotional post and never falls', () => {
    const order = ['low', 'mixed', 'high'];
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 9, maxLength: 30 }), fc.nat(), (marks, at) => {
        const level = (list: readonly boolean[]) =>
          order.indexOf(
            findPurpose(anAccount({ posts: captioned(list.map((mark) => (mark ? AD : PLAIN))) }), [])
              .promotion.level,
          );
        expect(level(marks.with(at % marks.length, true))).toBeGreaterThanOrEqual(level(marks));
      }),
    );
  });

  it('says in no language that a label is missing', () => {
    const texts = JSON.stringify([en, de]);
    expect(texts).not.toMatch(
      /unlabel|not labell|ungekennzeichnet|ohne Kennzeichnung|Schleichwerbung|\bverified\b|verifiziert/i,
    );
  });
});
