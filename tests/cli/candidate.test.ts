import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCandidate } from '../../lib/cli/candidate.ts';
import { wordsFor } from '../../lib/cli/words-for.ts';
import { unknownSubject } from '../../lib/lookalike/lookalike.ts';

describe('readCandidate', () => {
  it('takes what a full row says', () => {
    const fields = {
      handle: ' @Nilo.Varga ',
      displayName: 'Nilo Varga',
      bio: 'bread',
      followers: '1200',
      verified: 'TRUE',
    };
    expect(readCandidate({ line: 2, fields })).toEqual({
      subject: {
        ...unknownSubject('nilo.varga'),
        displayName: 'Nilo Varga',
        bio: 'bread',
        followers: 1200,
        badge: 'present',
      },
      problem: null,
    });
  });

  it('takes missing for unknown, never for no and never for 0', () => {
    expect(
      readCandidate({ line: 2, fields: { handle: 'a', displayName: ' ', followers: '', verified: '' } })
        .subject,
    ).toEqual(unknownSubject('a'));
  });

  it.each([
    ['true', 'present'],
    ['1', 'present'],
    ['Yes', 'present'],
    ['false', 'absent'],
    ['0', 'absent'],
    ['no', 'absent'],
    ['maybe', 'unknown'],
    ['null', 'unknown'],
  ])('reads verified %j as %s', (verified, badge) => {
    expect(readCandidate({ line: 2, fields: { handle: 'a', verified } }).subject.badge).toBe(badge);
  });

  it.each([
    ['0', 0],
    ['427682', 427_682],
    ['1,200,300', 1_200_300],
    ['1.200.300', 1_200_300],
    ['-5', null],
    ['1.5', null],
    ['12K', null],
    ['1e9', null],
    ['9'.repeat(16), null],
  ])('reads followers %j as %s', (followers, value) => {
    expect(readCandidate({ line: 2, fields: { handle: 'a', followers } }).subject.followers).toBe(value);
  });

  it.each([
    [undefined, '', 'has no handle'],
    ['  ', '', 'has no handle'],
    ['mrbеast', 'mrbеast', '"mrbеast" is not a TikTok handle; judged as it stands'],
    ['@Two Words', 'two words', '"@Two Words" is not a TikTok handle; judged as it stands'],
  ])('says what is odd about the handle %j', (written, handle, problem) => {
    const candidate = readCandidate({ line: 2, fields: written === undefined ? {} : { handle: written } });
    expect(candidate.subject.handle).toBe(handle);
    expect(candidate.problem && wordsFor('en').say(candidate.problem)).toBe(problem);
  });

  it('cuts texts of any length', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 5_000 }), (text, times) => {
        const long = text.repeat(times);
        const { subject } = readCandidate({
          line: 2,
          fields: { handle: long, displayName: long, bio: long },
        });
        expect(subject.handle.length).toBeLessThanOrEqual(101);
        expect(subject.displayName?.length ?? 0).toBeLessThanOrEqual(200);
        expect(subject.bio?.length ?? 0).toBeLessThanOrEqual(4_000);
      }),
    );
  });
});
