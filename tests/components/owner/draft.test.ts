import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, draftOf, fill } from '../../../components/owner/draft.ts';
import { type OwnerValues, QUESTIONS, type Question } from '../../../lib/account/owner-answers.ts';
import { parseValue } from '../../../lib/memory/owner/form.ts';

const TODAY = Date.UTC(2026, 10, 22, 12);
const EMPTY: Draft = { text: '', day: '', choice: '', marks: [], none: false };

function filled(question: Question, draft: Partial<Draft>): unknown {
  const result = fill(question, { ...EMPTY, ...draft }, TODAY);
  return result.state === 'value' ? result.value : result.state === 'problem' ? result.problem.id : 'empty';
}

describe('filling in', () => {
  it.each<[Question, Partial<Draft>, unknown]>([
    ['twoStep', { choice: 'yes' }, true],
    ['twoStep', { choice: 'no' }, false],
    ['twoStep', { choice: 'maybe' }, 'empty'],
    ['ownerKind', { choice: 'institution' }, 'institution'],
    ['ownerKind', { choice: 'yes' }, 'empty'],
    ['lastLogin', { day: '2026-11-22' }, Date.UTC(2026, 10, 22)],
    ['lastLogin', { day: '2026-11-23' }, 'owner.problem.day'],
    ['lastLogin', { day: '2016-01-01' }, Date.UTC(2016, 0, 1)],
    ['lastLogin', { day: '2015-12-31' }, 'owner.problem.day'],
    ['lastLogin', { day: 'yesterday' }, 'owner.problem.day'],
    ['emailDomain', { text: ' brotzeit.example ' }, 'brotzeit.example'],
    ['emailDomain', { text: 'Hi@Brotzeit.Example' }, 'brotzeit.example'],
    ['emailDomain', { text: 'https://www.brotzeit.example/shop' }, 'brotzeit.example'],
    ['emailDomain', { text: 'brotzeit' }, 'owner.problem.domain'],
    ['emailDomain', { text: '  ' }, 'empty'],
    [
      'pressLinks',
      { text: 'https://a.example/x\n\nb.example/y' },
      ['https://a.example/x', 'https://b.example/y'],
    ],
    ['pressLinks', { text: 'https://a.example https://a.example' }, ['https://a.example']],
    ['pressLinks', { text: 'javascript:alert(1)' }, 'owner.problem.link'],
    ['pressLinks', { text: 'ftp://a.example' }, 'owner.problem.link'],
    ['pressLinks', { text: 'nothing' }, 'owner.problem.link'],
    ['pressLinks', { text: ' \n ' }, 'empty'],
    ['pressLinks', { text: 'https://a.example', none: true }, []],
    ['papers', { marks: ['trademark', 'power-of-attorney', 'passport'] }, ['power-of-attorney', 'trademark']],
    ['papers', { marks: [] }, 'empty'],
    ['papers', { none: true }, []],
    ['request', { choice: 'never', day: '2026-11-01' }, { state: 'never' }],
    ['request', { choice: 'waiting', day: '2026-11-01' }, { state: 'waiting', day: Date.UTC(2026, 10, 1) }],
    ['request', { choice: 'refused' }, 'owner.problem.day'],
    ['request', { choice: 'refused', day: '2026-11-23' }, 'owner.problem.day'],
    ['request', { day: '2026-11-01' }, 'empty'],
    ['commentsAnswered', { text: '0' }, 0],
    ['commentsAnswered', { text: '20' }, 20],
    ['commentsAnswered', { text: '21' }, 'owner.problem.number'],
    ['commentsAnswered', { text: '1.5' }, 'owner.problem.number'],
    ['commentsAnswered', { text: '-1' }, 'owner.problem.number'],
    ['watchedPercent', { text: '41,5' }, 41.5],
    ['watchedPercent', { text: '100' }, 100],
    ['watchedPercent', { text: '100.1' }, 'owner.problem.number'],
    ['watchedPercent', { text: '' }, 'empty'],
  ])('%s: %j', (question, draft, expected) => {
    expect(filled(question, draft)).toEqual(expected);
  });

  it('takes fifty links and no more', () => {
    const links = (count: number) =>
      Array.from({ length: count }, (_, i) => `https://a${i}.example`).join('\n');
    expect(filled('pressLinks', { text: links(50) })).toHaveLength(50);
    expect(filled('pressLinks', { text: links(51) })).toBe('owner.problem.many');
  });

  it('gives nothing that would not be kept, whatever was typed', () => {
    const draft: fc.Arbitrary<Draft> = fc.record({
      text: fc.oneof(
        fc.string(),
        fc.string().map((text) => `https://${text}.example`),
        fc.string({ unit: fc.constantFrom('a', '-', '.', '@', 'Z') }),
        fc.nat().map(String),
      ),
      day: fc.oneof(
        fc.string(),
        fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
      ),
      choice: fc.constantFrom('', 'yes', 'no', 'person', 'none', 'never', 'waiting', 'refused', 'documented'),
      marks: fc.subarray(['trademark', 'identity-card', 'else']),
      none: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.constantFrom(...QUESTIONS), draft, (question, typed) => {
        const result = fill(question, typed, TODAY);
        if (result.state === 'value') expect(parseValue(question, result.value)).toEqual(result.value);
      }),
    );
  });
});

describe('showing an answer', () => {
  const VALUES: OwnerValues = {
    ownerKind: 'business',
    lastLogin: Date.UTC(2026, 9, 31),
    twoStep: true,
    emailConfirmed: false,
    emailDomain: 'brotzeit.example',
    otherBadge: 'other-language',
    openViolations: false,
    pressLinks: ['https://a.example/x', 'https://b.example/y'],
    requestMenu: true,
    request: { state: 'refused', day: Date.UTC(2026, 9, 1) },
    papers: ['register-extract', 'trademark'],
    badgesElsewhere: [],
    imitated: 'not-documented',
    commentsAnswered: 7,
    watchedPercent: 33.3,
  };

  it.each(QUESTIONS)('%s comes back as it was', (question) => {
    expect(fill(question, draftOf(question, VALUES[question]), TODAY)).toEqual({
      state: 'value',
      value: VALUES[question],
    });
    expect(fill(question, draftOf(question, undefined), TODAY)).toEqual({ state: 'empty' });
  });
});
