// @vitest-environment happy-dom
// The account in small labels: what is known, with what was rounded marked, and nothing of what is not.

import { describe, expect, it } from 'vitest';
import { Facts } from '../../../components/report/Facts.tsx';
import { COPY, FAN, UNKNOWN } from '../../../entrypoints/gallery/samples/assessments.ts';
import type { Assessment } from '../../../lib/rules/assessment.ts';
import { show, textOf, wordsOf } from '../show.tsx';

function labels(assessment: Assessment, locale = 'en'): readonly string[] {
  const root = show(<Facts assessment={assessment} />, wordsOf(locale));
  return [...root.querySelectorAll('.facts li')].map(textOf);
}

describe('facts', () => {
  it('shows what is known and leaves out what is not', () => {
    expect(labels(COPY)).toEqual(['Personal account', '410 followers', '2 videos']);
    expect(labels(UNKNOWN)).toEqual(['Account type not shown']);
    expect(labels(FAN)).toEqual(['Personal account', '1 follower']);
  });

  it('marks what TikTok rounded', () => {
    const followers = { value: { value: 12_300, exact: false }, source: 'document' as const, at: 1 };
    const drawn = (locale: string) =>
      labels({ ...UNKNOWN, account: { ...UNKNOWN.account, followers } }, locale);
    expect(drawn('en')).toContain('about 12.3K followers (rounded by TikTok)');
    expect(drawn('de').join()).toContain('(von TikTok gerundet)');
  });

  it('shows when handle and name last changed, where the page says it', () => {
    const at = (time: number) => ({ value: time, source: 'data-tag' as const, at: time });
    const renamed = {
      ...COPY.account,
      handleChangedAt: at(Date.UTC(2026, 10, 10)),
      nameChangedAt: at(Date.UTC(2026, 10, 11)),
    };
    expect(labels({ ...COPY, account: renamed }).slice(-2)).toEqual([
      'handle changed Nov 10, 2026',
      'name changed Nov 11, 2026',
    ]);
  });
});
