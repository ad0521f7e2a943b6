// What the rules say of files captured from TikTok, where that folder lies beside the project, against a table of what a
// careful reader says. The files hold real people's profiles and are never part of the project: the table names them by
// how their names begin, and people by their place in the file.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assessFiles, readFile } from '../../lib/cli/saved-files.ts';
import { bundledKnown } from '../../lib/known/bundled.ts';
import { buildNameIndex } from '../../lib/lookalike/name-index.ts';
import type { Assessment } from '../../lib/rules/assessment.ts';
import type { OutcomeValue } from '../../lib/rules/rule.ts';
import { ROOT } from '../cli/run.ts';

const FOLDER = join(ROOT, '../shared/captures');
const isThere = existsSync(FOLDER);
const names = isThere ? readdirSync(FOLDER) : [];

/** The rules that look at a page, in the order of the columns. Questions to the owner stay open in all captures. */
const COLUMNS = [
  'profile-public',
  'profile-complete',
  'active-recently',
  'name-matches-handle',
  'handle-stable',
  'authentic-owner',
  'business-email-matches',
  'request-open',
  'regular-posts',
  'viral-posts',
  'engagement',
];
const MARKS: Readonly<Record<OutcomeValue, string>> = {
  passed: '+',
  failed: '-',
  cantTell: '?',
  inapplicable: 'o',
  untested: '=',
};

/** Somebody met in a comment: a name, a handle and a picture, and nothing else. Only the likeness of the names differs. */
const commenter = (alike: '+' | '-' | '?') => `???${alike}? ??? ??? self-described`;

interface Capture {
  /** How the file's name begins. */
  readonly file: string;
  /** The day it was captured: rules look from there. */
  readonly day: string;
  /** One line per account: the columns, who stands behind it, what confirms that. */
  readonly accounts: readonly string[];
}

const CAPTURES: readonly Capture[] = [
  // A business with a Chinese name that changed it three months before: somebody was at the controls.
  { file: 'api-user-detail_2025', day: '2025-10-20', accounts: ['+++?? ??? ??? self-described'] },
  // A name of one letter again and again; and the handle that TikTok deals out.
  {
    file: 'api_get-user-followers',
    day: '2025-10-20',
    accounts: ['++?-? ??? ??? self-described', '++?-? ??? ??? self-described'],
  },
  // Both without a bio; the second with TikTok's own handle and picture.
  {
    file: 'api_get-user-followings',
    day: '2025-10-20',
    accounts: ['+-?+? ??? ??? self-described', '+-?-? ??? ??? self-described'],
  },
  // One pinned post of 135 days ago: recent enough for a log-in, too old and too chosen for everything else.
  { file: 'api_get-user-post', day: '2025-10-20', accounts: ['+++?? ??? ??? self-described'] },
  { file: 'next-data_2021', day: '2021-01-06', accounts: ['++?+? +?o ??? confirmed badge'] },
  { file: 'user-detail_2025-03', day: '2025-03-04', accounts: ['++?+? +oo ??? confirmed badge'] },
  // The same person in three years; the name was last changed in 2021.
  { file: 'userInfo_2024', day: '2024-02-27', accounts: ['++?+? ?o? ??? self-described'] },
  { file: 'userInfo_2025', day: '2025-09-30', accounts: ['++?+? ?o? ??? self-described'] },
  { file: 'userInfo_2026', day: '2026-01-29', accounts: ['++?+? ?o? ??? self-described'] },
  // Each with one post: within 180 days it shows activity. Two have no bio; one of these has a name of its own.
  {
    file: 'search-general-full_2026',
    day: '2026-01-29',
    accounts: [
      '++++? +?o ??? confirmed badge',
      '++?+? +?o ??? confirmed badge',
      '++++? ??? ??? self-described',
      '++++? ??? ??? self-described',
      '++?+? +?o ??? confirmed badge',
      '++?+? +?o ??? confirmed badge',
      '++++? ??? ??? self-described',
      '++?+? ??? ??? self-described',
      '++?+? ??? ??? self-described',
      // The handle ends with the first letters of the given name: not alike, and not nothing in common.
      '++??? ??? ??? self-described',
      '++?+? ??? ??? confirmed state-media',
      '+-++? ??? ??? self-described',
      '++?+? ??? ??? self-described',
      '++?+? ??? ??? self-described',
      '++++? ??? ??? self-described',
      '++?+? ??? ??? self-described',
      '++?+? ??? ??? self-described',
      '+-?-? ??? ??? self-described',
      '++?+? ??? ??? self-described',
      '++++? ??? ??? self-described',
      '++?+? ??? ??? self-described',
      '++++? ??? ??? self-described',
      '++?+? ??? ??? self-described',
      '++?+? ??? ??? self-described',
    ],
  },
  // Reduced by hand: no word on whether the profile is public.
  { file: 'fixture_heart', day: '2026-06-01', accounts: [commenter('+')] },
  {
    file: 'comment-list_2022',
    day: '2022-08-17',
    accounts: [
      commenter('?'), // an emoji for a name
      commenter('-'),
      commenter('-'),
      commenter('-'),
      commenter('+'), // with Vietnamese accents
      commenter('+'),
      commenter('+'), // in styled letters
      commenter('-'),
      commenter('?'), // the given name has two letters and stands between digits
      commenter('-'),
      commenter('+'),
      commenter('-'),
      commenter('-'),
      commenter('?'), // one letter is Thai
      commenter('+'),
      commenter('+'), // the same given name with other digits
      commenter('-'),
      commenter('?'), // the given name as it sounds
      commenter('-'),
      commenter('+'),
      '????? +?o ??? confirmed badge', // the given name and a word that is not in the name
      commenter('+'),
      commenter('?'), // an emoji for a name
      commenter('+'), // both words of the name, and digits
      commenter('-'),
      commenter('+'),
      commenter('?'), // the name is three letters at the handle's end
      commenter('+'), // the same given name with other digits
      commenter('+'),
      commenter('+'),
      commenter('+'),
      commenter('+'),
      commenter('-'),
      commenter('?'), // an emoji for a name
      commenter('?'), // one letter is Lepcha
      commenter('-'),
      commenter('?'), // one word is nearly a part of the handle
      commenter('+'),
      commenter('+'),
      commenter('-'),
    ],
  },
];

function line({ readiness, purpose }: Assessment): string {
  const outcomes = [...readiness.requirements.outcomes, ...readiness.signals.outcomes];
  const marks = COLUMNS.map((id) => {
    const found = outcomes.find((outcome) => outcome.id === id);
    return found ? MARKS[found.outcome] : `no ${id}`;
  });
  const groups = [marks.slice(0, 5), marks.slice(5, 8), marks.slice(8)].map((group) => group.join(''));
  return [...groups, purpose?.identity.level, ...(purpose?.identity.by ?? [])].join(' ');
}

function assessed(file: string, day: string): Assessment[] {
  const now = Date.parse(`${day}T12:00:00Z`);
  const reading = readFile(file, readFileSync(join(FOLDER, file), 'utf8'), null, now);
  return assessFiles([reading], { handle: null, now, index });
}

const index = buildNameIndex(bundledKnown());

describe.skipIf(!isThere)(
  `rules on captures${isThere ? '' : ' (skipped: no folder ../shared/captures)'}`,
  () => {
    for (const { file: beginning, day, accounts } of CAPTURES) {
      const [file, ...others] = names.filter((name) => name.startsWith(beginning));
      const title = `${beginning} as a careful reader says${file ? '' : ' (skipped: no such capture)'}`;
      it.skipIf(file === undefined)(title, () => {
        expect(others).toEqual([]);
        expect(assessed(file ?? '', day).map(line)).toEqual(accounts);
      });
    }

    it('says nothing of promotion under nine posts, and of the badge what the badge says', () => {
      for (const { file: beginning, day } of CAPTURES) {
        for (const file of names.filter((name) => name.startsWith(beginning))) {
          for (const { badge, purpose } of assessed(file, day)) {
            expect(purpose?.promotion).toMatchObject({ level: 'unknown', share: null });
            expect(purpose?.advice).toEqual([]);
            const side = purpose?.rows.find(({ id }) => id === 'verification')?.side;
            expect(side).toBe({ present: 'official', absent: 'between', unknown: 'unknown' }[badge.state]);
          }
        }
      }
    });
  },
);
