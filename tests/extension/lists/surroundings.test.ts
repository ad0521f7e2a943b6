// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://www.tiktok.com/" }
// Whom accounts are laid beside, told from the address and from what was met on the page.

import { beforeEach, describe, expect, it } from 'vitest';
import { knowPeople } from '../../../entrypoints/tiktok.content/lists/known-people.ts';
import { surroundingsOf } from '../../../entrypoints/tiktok.content/lists/surroundings.ts';
import type { WatchedCard } from '../../../entrypoints/tiktok.content/lists/watched-card.ts';
import { parseHandle } from '../../../lib/account/handle.ts';
import { emptySighting, type Sighting } from '../../../lib/account/sighting.ts';
import { SURFACES } from '../../../lib/tiktok/surfaces/catalog.ts';
import { findAnchors } from '../../../lib/tiktok/surfaces/find-anchors.ts';
import { CARDS, threadHtml } from '../../tiktok/surfaces/cards.ts';

const VIDEO = 'https://www.tiktok.com/@nora.quill/video/7300000000000000001';
const AUTHOR = parseHandle('nora.quill');

function drawn(handle: string, said: Partial<Sighting> = {}): Sighting {
  return { ...emptySighting('document', 1), handle: parseHandle(handle), ...said };
}

function go(url: string): void {
  history.replaceState(null, '', url);
}

function watched(
  id: string,
  html = CARDS[id]?.({ handle: 'nora.quill', name: 'Nora Quill' }) ?? '',
): WatchedCard {
  document.body.innerHTML = html;
  const surface = SURFACES.find((one) => one.id === id);
  const anchor = findAnchors(document, 9).find((one) => one.surface === surface)?.element;
  if (!surface || !anchor) throw new Error(`no card of ${id}`);
  return { surface, anchor, card: null, shown: null, asked: null, mark: null };
}

beforeEach(() => {
  document.body.innerHTML = '';
  go(VIDEO);
});

describe('surroundingsOf', () => {
  it.each([
    ['a video', VIDEO, 'author', ['nora.quill'], null],
    ['a photo post', VIDEO.replace('video', 'photo'), 'author', ['nora.quill'], null],
    ['a LIVE', 'https://www.tiktok.com/@nora.quill/live', 'author', ['nora.quill'], null],
    ['a search', 'https://www.tiktok.com/search/user?q=nora%20quill&t=1', 'query', [], 'nora quill'],
    ['a profile', 'https://www.tiktok.com/@Nora.Quill?lang=en', 'owner', ['nora.quill'], null],
    ['comments where there is no author', 'https://www.tiktok.com/foryou', 'author', [], null],
    ['a search without words', 'https://www.tiktok.com/search?q=%20', 'query', [], null],
    ['suggestions beside a video', VIDEO, 'owner', [], null],
    ['a surface that stands for nobody', VIDEO, null, [], null],
  ] as const)('tells from the address: %s', (_case, url, kind, beside, query) => {
    go(url);
    const { around } = surroundingsOf(window, knowPeople()).of(kind);
    expect([around.beside, around.query]).toEqual([beside, query]);
  });

  it('lays the author of the video beside nobody', () => {
    const around = surroundingsOf(window, knowPeople());
    expect(AUTHOR && around.of('author', AUTHOR).around.beside).toEqual([]);
  });

  it('takes those whom the author answered in, and keeps its key until something changes', () => {
    const around = surroundingsOf(window, knowPeople());
    const before = around.of('author').key;
    const answer = watched(
      'reply',
      threadHtml({ handle: 'mill.press', name: 'Mill' }, { handle: 'nora.quill', name: 'Nora Quill' }),
    );
    expect(around.meet(answer, drawn('nora.quill', { displayName: 'Nora Quill' }))).toBe(true);
    expect(around.of('author').around.beside).toEqual(['nora.quill', 'mill.press']);
    expect(around.of('author').key).not.toBe(before);
    const after = around.of('author').key;
    expect(around.meet(answer, drawn('nora.quill', { displayName: 'Nora Quill' }))).toBe(false);
    expect(around.learn(knowPeople().learn([drawn('mill.press')]))).toBe(true);
    expect(around.of('author').key).toBe(after);
  });

  it('takes people found with the badge in, and nobody else', () => {
    go('https://www.tiktok.com/search/user?q=nora');
    const people = knowPeople();
    people.learn([{ ...drawn('mill.press'), badge: true }]);
    const around = surroundingsOf(window, people);
    const found = watched('search-user');
    around.meet(found, drawn('nora.quill', { badge: true }));
    around.meet(found, drawn('mill.press'));
    around.meet(found, drawn('tove'));
    expect(around.of('query').around.beside).toEqual(['nora.quill', 'mill.press']);
  });

  it('says what is known of those around, from cards and from responses', () => {
    const people = knowPeople();
    const around = surroundingsOf(window, people);
    around.meet(watched('video-author'), drawn('nora.quill', { displayName: 'Nora Quill' }));
    around.of('author');
    const news = people.learn([{ ...drawn('nora.quill', { badge: false }), source: 'response' }]);
    expect(around.learn(people.learn([drawn('tove', { badge: true })]))).toBe(false);
    expect(around.learn(news)).toBe(true);
    const said = around.of('author').around.people;
    expect(said.map(({ source, displayName, badge }) => [source, displayName, badge])).toEqual([
      ['document', 'Nora Quill', null],
      ['response', null, false],
    ]);
  });

  it('forgets everybody with the address', () => {
    const around = surroundingsOf(window, knowPeople());
    around.meet(
      watched('reply', threadHtml({ handle: 'mill', name: 'Mill' }, { handle: 'nora.quill', name: 'N' })),
      drawn('nora.quill', { displayName: 'N' }),
    );
    const before = around.of('author').key;
    go('https://www.tiktok.com/@mill/video/7300000000000000002');
    around.forget();
    expect(around.of('author').around).toEqual({ beside: ['mill'], query: null, people: [] });
    expect(around.of('author').key).not.toBe(before);
    expect(around.here().beside).toEqual(['mill']);
  });

  it('is bounded, however many the author answered', () => {
    const around = surroundingsOf(window, knowPeople());
    for (let i = 0; i < 90; i += 1) {
      const thread = threadHtml({ handle: `person${i}`, name: 'P' }, { handle: 'nora.quill', name: 'N' });
      around.meet(watched('reply', thread), drawn('nora.quill'));
    }
    expect(around.of('author').around.beside).toHaveLength(60);
  });
});
