// Whole answers about invented accounts, one for each thing the report can say.

import type { BadgeEvidence } from '../../../lib/account/account.ts';
import { postMetrics } from '../../../lib/account/metrics.ts';
import type { Lookalike, NamePart } from '../../../lib/lookalike/lookalike.ts';
import type { Assessment } from '../../../lib/rules/assessment.ts';
import { counted, fact, READ_AT, sampleAccount, sampleTarget } from './account.ts';
import { EMPTY, MIXED, NEARLY } from './outcomes.ts';
import { phrase } from './phrases.ts';

/** A name longer than any screen, with everything in it that a hostile owner can type. */
export const HOSTILE_NAME = `\u202e<img src=x onerror=alert(1)>\u2069 مرحبا ${'ZÅ̈̇L̾͊G̈́O '.repeat(40)}${'W'.repeat(10_000)}`;

const BARE: Assessment = {
  account: sampleAccount('nobody.in.particular', {}),
  badge: { state: 'unknown', evidence: [] },
  imitations: [],
  kind: { type: 'unknown', category: null, labels: [], evidence: [] },
  purpose: null,
  age: null,
  posts: postMetrics([], READ_AT, { followers: null, videos: null }),
  readiness: EMPTY,
  growth: null,
  lookalikes: [],
};

function said(source: BadgeEvidence['source'], shows: boolean): BadgeEvidence {
  return { source, at: READ_AT, shows };
}

function parts(...texts: readonly string[]): readonly NamePart[] {
  return texts.map((text, index) => ({ text, differs: index % 2 === 1 }));
}

export const STRONG: Lookalike = {
  target: sampleTarget('maraokafor', 'Mara Okafor'),
  isInView: false,
  relation: 'look-alike',
  strength: 'strong',
  reasons: [
    phrase('sample.reason.name'),
    phrase('sample.reason.handle'),
    phrase('sample.reason.bio'),
    phrase('sample.reason.small', { count: 2 }),
  ],
  handleParts: parts('mara', '.', 'okafor', '.0fficial'),
  nameParts: parts('Mara Okafor'),
  wouldChange: [phrase('sample.change.badge'), phrase('sample.change.link')],
};

export const WEAK: Lookalike = {
  ...STRONG,
  target: sampleTarget('kanal.norden', 'Kanal Norden', { followersAtLeast: null, asOf: '2025-03-01' }),
  strength: 'weak',
  reasons: [phrase('sample.reason.letter')],
  handleParts: parts('kana', '1', '.norden'),
  nameParts: parts('Kanal Norden'),
  wouldChange: [],
};

/** The account that copies somebody. */
export const COPY: Assessment = {
  ...BARE,
  account: sampleAccount('mara.okafor.0fficial', {
    displayName: fact('Mara Okafor'),
    followers: counted(410),
    videos: counted(2),
  }),
  badge: { state: 'absent', evidence: [said('data-tag', false), said('response', false)] },
  kind: { ...BARE.kind, type: 'personal' },
  age: { createdAt: Date.UTC(2026, 2, 9), isEstimate: true },
  readiness: MIXED,
  lookalikes: [STRONG],
};

/** The same with a check typed into the name and a weak resemblance besides. */
export const TYPED_CHECK: Assessment = {
  ...COPY,
  account: sampleAccount('kana1.norden', {
    displayName: fact('Kanal Norden ✔'),
    followers: counted(12_840),
    videos: counted(1),
  }),
  imitations: [
    { field: 'display-name', kind: 'glyph', text: '✔' },
    { field: 'bio', kind: 'word', text: 'officiel vérifié' },
  ],
  lookalikes: [WEAK],
};

/** Somebody's own account on the way. */
export const OWN: Assessment = {
  ...BARE,
  account: sampleAccount('lena.brunner', {
    displayName: fact('Lena Brunner'),
    followers: counted(48_200),
    videos: counted(312),
  }),
  badge: { state: 'absent', evidence: [said('data-tag', false)] },
  kind: { ...BARE.kind, type: 'personal' },
  age: { createdAt: Date.UTC(2021, 8, 27), isEstimate: false },
  readiness: NEARLY,
};

/** A broadcaster with the badge and every label. */
export const BADGED: Assessment = {
  ...OWN,
  account: sampleAccount('kanal.norden', {
    displayName: fact('Kanal Norden'),
    followers: counted(1_240_000),
    videos: counted(4_031),
  }),
  badge: { state: 'present', evidence: [said('data-tag', true), said('document', true)] },
  kind: {
    type: 'business',
    category: 'Media & Entertainment',
    labels: [
      { label: 'state-controlled-media', inferred: false, evidence: [] },
      { label: 'government', inferred: true, evidence: [] },
      { label: 'seller', inferred: false, evidence: [] },
      { label: 'live', inferred: false, evidence: [] },
    ],
    evidence: [],
  },
};

/** Two sources that contradict each other. */
export const CONTRADICTING: Assessment = {
  ...OWN,
  badge: { state: 'unknown', evidence: [said('data-tag', false), said('document', true)] },
};

/** An account about which nothing is known but its handle. */
export const UNKNOWN: Assessment = BARE;

/** A fan who says so, and a namesake. */
export const FAN: Assessment = {
  ...COPY,
  account: sampleAccount('okafor.fanclub', {
    displayName: fact('Mara Okafor Fanclub'),
    followers: counted(1),
  }),
  lookalikes: [
    { ...STRONG, relation: 'fan', strength: 'weak' },
    { ...STRONG, relation: 'namesake', strength: 'weak', target: sampleTarget('mara.o', 'Mara O.') },
  ],
};

/** Names as long and as hostile as they come, in another script, with large numbers. */
export const HOSTILE: Assessment = {
  ...TYPED_CHECK,
  account: sampleAccount('x'.repeat(64), {
    displayName: fact(HOSTILE_NAME),
    followers: counted(123_456_789),
    videos: counted(99_999),
  }),
  kind: { ...BADGED.kind, category: HOSTILE_NAME },
  imitations: [{ field: 'display-name', kind: 'word', text: HOSTILE_NAME }],
  lookalikes: [
    {
      ...STRONG,
      target: sampleTarget('y'.repeat(64), HOSTILE_NAME),
      nameParts: parts(HOSTILE_NAME, HOSTILE_NAME),
      handleParts: parts('x'.repeat(30), 'x'.repeat(34)),
    },
  ],
};

/** An account in Arabic. */
export const ARABIC: Assessment = {
  ...OWN,
  account: sampleAccount('qanat.alshamal', {
    displayName: fact('قناة الشمال'),
    followers: counted(730_000),
    videos: counted(58),
  }),
};

/** An account in Japanese. */
export const JAPANESE: Assessment = {
  ...BADGED,
  account: sampleAccount('kita_no_hakko', { displayName: fact('北の発酵研究所'), followers: counted(9_999) }),
};
