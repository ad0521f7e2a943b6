// The border between a page's content script and the background: what is let through, and that nothing makes it throw.
// (lib/browser is tested here, because tests/browser drives real ones.)

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseContentRequest, parsePageReading, parsePageRequest } from '../../lib/browser/messages.ts';
import { post, sighting } from '../account/sightings.ts';

const reading = {
  url: 'https://www.tiktok.com/@lena.brunner',
  at: 1,
  state: 'profile',
  handle: 'lena.brunner',
  viewer: null,
  sightings: [
    sighting({}),
    { ...sighting({ badge: false }), handle: 'lena.brunner', id: '6799838955094836230' },
  ],
  posts: [post({ id: '1', createdAt: 5, views: { value: 3, exact: true } })],
  tried: ['data-tag'],
};

describe('parsePageReading', () => {
  it('lets a reading through as it is', () => {
    expect(parsePageReading(reading)).toEqual(reading);
  });

  it('drops keys that nobody knows', () => {
    const parsed = parsePageReading({ ...reading, more: 1, sightings: [{ ...sighting({}), more: 1 }] });
    expect(parsed).not.toHaveProperty('more');
    expect(parsed?.sightings[0]).not.toHaveProperty('more');
  });

  const refused: readonly [string, unknown][] = [
    ['nothing', null],
    ['text', 'reading'],
    ['an unknown state', { ...reading, state: 'verified' }],
    ['a handle that is none', { ...reading, handle: 'a b' }],
    ['an id as a number', { ...reading, sightings: [{ ...sighting({}), id: 6799 }] }],
    ['a badge that is no answer', { ...reading, sightings: [{ ...sighting({}), badge: 'yes' }] }],
    [
      'a negative count',
      { ...reading, sightings: [{ ...sighting({}), followers: { value: -1, exact: true } }] },
    ],
    ['a time after all dates', { ...reading, sightings: [sighting({ createdAt: 8.64e15 + 1 })] }],
    ['a source that no page has', { ...reading, sightings: [{ ...sighting({}), source: 'known-list' }] }],
    ['too many sightings', { ...reading, sightings: Array.from({ length: 201 }, () => sighting({})) }],
    ['a bio without end', { ...reading, sightings: [sighting({ bio: 'x'.repeat(6000) })] }],
    ['an address without end', { ...reading, url: 'x'.repeat(5000) }],
  ];
  it.each(refused)('refuses %s', (_, raw) => {
    expect(parsePageReading(raw)).toBeNull();
  });
});

describe('requests', () => {
  const decision = {
    type: 'dismiss',
    subject: 'handle:mara.okafor',
    target: 'lena.brunner',
    dismissed: true,
  };

  it('of a content script', () => {
    expect(parseContentRequest({ type: 'judge-page', reading })).toEqual({ type: 'judge-page', reading });
    expect(parseContentRequest(decision)).toEqual(decision);
    expect(parseContentRequest({ type: 'open-report' })).toEqual({ type: 'open-report' });
  });

  it('of our own pages are not open to content scripts, and the other way round', () => {
    expect(parseContentRequest({ type: 'report', tabId: 1 })).toBeNull();
    expect(parsePageRequest({ type: 'judge-page', reading })).toBeNull();
    expect(parsePageRequest({ type: 'report', tabId: 1 })).toEqual({ type: 'report', tabId: 1 });
    const saying = {
      type: 'saying',
      tabId: 1,
      subject: 'id:17',
      handle: 'mara.okafor',
      kind: 'not-look-alike',
      target: 'lena.brunner',
      isOn: true,
    };
    expect(parsePageRequest(saying)).toEqual(saying);
    expect(parsePageRequest({ ...saying, kind: 'known' })).toBeNull();
    expect(parsePageRequest({ ...decision, tabId: 1 })).toBeNull();
    expect(parseContentRequest(saying)).toBeNull();
  });

  it.each(['', 'constructor', 'id:', 'id:a b', 'handle:../x', 'x'.repeat(200)])(
    'refuse a decision about %j',
    (subject) => {
      expect(parseContentRequest({ ...decision, subject })).toBeNull();
    },
  );

  const growth = { type: 'growth', tabId: 1, id: '6799838955094836230', isOwn: true, action: 'undo' };

  it('about growth are our own pages’, whatever was erased', () => {
    expect(parseContentRequest(growth)).toBeNull();
    for (const erased of [{ version: 1 }, 'text', null]) {
      expect(parsePageRequest({ ...growth, erased })).toEqual({ ...growth, erased });
    }
    expect(parsePageRequest(growth)).toEqual(growth);
  });

  it.each([{ id: 'lena' }, { action: 'erase-all' }, { isOwn: null }, { tabId: '1' }])(
    'about growth are refused with %j',
    (wrong) => {
      expect(parsePageRequest({ ...growth, ...wrong })).toBeNull();
    },
  );

  it('never throw, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect([parseContentRequest(raw), parsePageRequest(raw), parsePageReading(raw)]).toEqual([
          null,
          null,
          null,
        ]);
      }),
    );
  });
});
