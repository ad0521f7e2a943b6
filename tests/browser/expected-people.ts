// What the extension has to say of each person on the replica, by message ids: the same table for both languages.

import type { MessageId } from '../../lib/words/message.ts';

/** What chip and popup have to show. */
export interface Expectation {
  readonly handle: string;
  readonly what: string;
  readonly chip: MessageId;
  /** Sentences that the popup has to hold. */
  readonly popup: readonly MessageId[];
}

const ABSENT = 'badge.sentence.absent';
const PRESENT = 'badge.sentence.present';

/** Everybody who has a profile that can be read. */
export const PEOPLE: readonly Expectation[] = [
  { handle: 'mara.okafor', what: 'badge', chip: 'badge.chip.present', popup: [PRESENT] },
  {
    handle: 'lena.brunner',
    what: 'no badge',
    chip: 'badge.chip.absent',
    popup: [ABSENT, 'badge.kind.personal'],
  },
  { handle: 'fernweg.reisen', what: 'business', chip: 'badge.chip.absent', popup: [ABSENT] },
  {
    handle: 'kettle.and.crate',
    what: 'seller',
    chip: 'badge.chip.absent',
    popup: [ABSENT, 'badge.label.seller'],
  },
  {
    handle: 'rivermouth.trust',
    what: 'organization',
    chip: 'badge.chip.absent',
    popup: ['badge.kind.organization'],
  },
  {
    handle: 'kanal.norden',
    what: 'state media',
    chip: 'badge.chip.present',
    popup: ['badge.label.state-controlled-media'],
  },
  {
    handle: 'ilse.quartett',
    what: 'music artist',
    chip: 'badge.chip.present',
    popup: ['badge.label.music-artist'],
  },
  {
    handle: 'harborview.city',
    what: 'government, inferred',
    chip: 'badge.chip.present',
    popup: ['badge.label.government'],
  },
  {
    handle: 'hush.workshop',
    what: 'private, seen',
    chip: 'badge.chip.absent',
    popup: [ABSENT, 'badge.label.private'],
  },
  {
    handle: 'tomas.vale.tv',
    what: 'imitated tick',
    chip: 'badge.chip.absent',
    popup: [ABSENT, 'popup.imitation.glyph.display-name'],
  },
  { handle: 'duo1ingo_official', what: 'look-alike', chip: 'badge.chip.lookalike', popup: [ABSENT] },
  { handle: 'duolingo.fanpage', what: 'fan account', chip: 'badge.chip.fan', popup: [ABSENT] },
  { handle: 'aozora.hikari', what: 'Japanese name', chip: 'badge.chip.absent', popup: [ABSENT] },
  { handle: 'noor.alsahra', what: 'Arabic name', chip: 'badge.chip.absent', popup: [ABSENT] },
  { handle: 'maximiliane.theodora.v.b', what: 'long name', chip: 'badge.chip.absent', popup: [ABSENT] },
  { handle: 'user7483920175526', what: 'new account', chip: 'badge.chip.absent', popup: [ABSENT] },
  { handle: 'pixel.fjord', what: 'live now', chip: 'badge.chip.absent', popup: ['badge.label.live'] },
  { handle: 'glimmer.ads', what: 'made for ads', chip: 'badge.chip.absent', popup: ['badge.label.ad-only'] },
  {
    handle: 'vera.lindqvist',
    what: 'forged badge in the page',
    chip: 'badge.chip.unknown',
    popup: ['badge.sentence.contradicting'],
  },
  { handle: 'old.harbor.radio', what: 'old header order', chip: 'badge.chip.present', popup: [PRESENT] },
  { handle: 'sigi.person', what: 'SIGI_STATE', chip: 'badge.chip.absent', popup: [ABSENT] },
  { handle: 'next.person', what: '__NEXT_DATA__', chip: 'badge.chip.present', popup: [PRESENT] },
];

/** Addresses without a readable profile, and the state the popup has to name. */
export const STATES: readonly { readonly path: string; readonly what: string; readonly title: MessageId }[] =
  [
    { path: '/@nobody.here', what: 'not found', title: 'popup.state.not-found.title' },
    { path: '/@hush.garden', what: 'private, unseen', title: 'popup.state.private.title' },
    { path: '/@login.wall', what: 'login wall', title: 'popup.state.login-wall.title' },
    { path: '/@age.gate', what: 'age gate', title: 'popup.state.age-gate.title' },
    { path: '/@behind.captcha', what: 'captcha', title: 'popup.state.captcha.title' },
    { path: '/@waf.wall', what: 'WAF page', title: 'popup.state.captcha.title' },
    { path: '/@empty.answer', what: 'empty answer', title: 'popup.state.empty.title' },
    { path: '/@changed.markup', what: 'TikTok changed', title: 'popup.state.changed.title' },
    { path: '/foryou', what: 'no profile', title: 'controls.met.title' },
  ];
