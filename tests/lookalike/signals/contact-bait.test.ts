// A bio that leads to a messenger, to money or to prizes.

import { expect, it } from 'vitest';
import { contactBait } from '../../../lib/lookalike/signals/contact-bait.ts';
import { beside, subject } from '../people.ts';

it.each([
  ['Write me on WhatsApp +00 000', 'messenger', 'WhatsApp'],
  ['wa.me/000', 'messenger', 'WhatsApp'],
  ['𝐓𝐞𝐥𝐞𝐠𝐫𝐚𝐦: @x', 'messenger', 'Telegram'],
  ['Schreib mir über Signal!', 'messenger', 'Signal'],
  ['пишите в телеграм', 'messenger', 'Telegram'],
  ['加微信领取', 'messenger', 'WeChat'],
  ['Get your fan card now', 'payment', 'fan card'],
  ['CashApp $mara', 'payment', 'cashapp'],
  ['Gewinnspiel! Du hast gewonnen', 'prize', 'gewinnspiel'],
  ['🎁 SORTEO 🎁', 'prize', 'sorteo'],
  ['당첨을 축하합니다', 'prize', '당첨'],
])('%j', (bio, kind, named) => {
  const signal = contactBait(beside(subject('x', null, { bio })));
  expect(signal?.reason.id).toBe(`lookalike.bait.${kind}`);
  expect(Object.values(signal?.reason.args ?? {})).toEqual([named]);
});

it.each([
  'Singer and painter from Oslo',
  'I will never write to you on WhatsApp',
  'No tengo Telegram',
  'Ich bin nicht auf WhatsApp',
  'Beware of others on Telegram',
  'Sending a clear signal',
  'pixel art',
  '',
])('nothing in %j', (bio) => {
  expect(contactBait(beside(subject('x', null, { bio })))).toBeNull();
});

it.each([
  [null, 'DM me on WhatsApp', 'lookalike.bait.said.messenger'],
  ['Singer', 'Du hast ein Gewinnspiel gewonnen', 'lookalike.bait.said.prize'],
  ['cashapp', 'Telegram', 'lookalike.bait.payment'],
  ['cashapp', null, 'lookalike.bait.payment'],
  ['Singer', 'I am not on WhatsApp', undefined],
  [null, 'lovely song', undefined],
])('of the bio %j and the comment %j tells %s', (bio, said, id) => {
  expect(contactBait(beside(subject('x', null, { bio, said })))?.reason.id).toBe(id);
});

it('says nothing of an unknown bio', () => {
  expect(contactBait(beside(subject('x', null)))).toBeNull();
});
