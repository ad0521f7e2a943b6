import { describe, expect, it } from 'vitest';
import { readGrid } from '../../lib/tiktok/grid.ts';
import { DOCUMENTS } from './documents.ts';
import { handleOf, idMadeAt, NOW, pageHtml, tileHtml, VIDEO_ID } from './invented.ts';

const PINNED = '<div data-e2e="video-card-badge">Pinned</div>';
const PHOTO = '<div data-e2e="user-post-item"><a href="/@Nora.Quill/photo/7300000000000000000"></a></div>';

describe.each(DOCUMENTS)('readGrid in %s', (_library, documentOf) => {
  function read(body: string) {
    return readGrid(documentOf(pageHtml(body)), handleOf('nora.quill'), NOW);
  }

  it('reads id, time, views and pin', () => {
    expect(read(tileHtml('nora.quill', VIDEO_ID, '12.3K', PINNED))).toEqual([
      {
        id: VIDEO_ID,
        source: 'document',
        authorId: null,
        authorHandle: 'nora.quill',
        createdAt: Date.parse('2026-11-01T10:00:00Z'),
        views: { value: 12_300, exact: false },
        likes: null,
        comments: null,
        shares: null,
        isPinned: true,
        isAd: null,
        isPaidPartnership: null,
        isLive: false,
        caption: null,
      },
    ]);
  });

  it('leaves open whether a post without a label is pinned', () => {
    expect(read(tileHtml('nora.quill', VIDEO_ID))[0]?.isPinned).toBeNull();
  });

  it('reads photos, and posts without views', () => {
    expect(read(PHOTO)).toMatchObject([{ id: '7300000000000000000', views: null }]);
  });

  it.each([
    ['somebody else’s', tileHtml('mill.press', VIDEO_ID)],
    ['a tile inside a tile', `<div data-e2e="user-post-item">${tileHtml('mill.press', VIDEO_ID)}</div>`],
    ['no link', '<div data-e2e="user-post-item"></div>'],
    [
      'a script for a link',
      '<div data-e2e="user-post-item"><a href="javascript:/@nora.quill/video/1"></a></div>',
    ],
    ['reposts and likes', tileHtml('nora.quill', VIDEO_ID).replace('user-post-item', 'user-liked-item')],
  ])('leaves out %s', (_case, body) => {
    expect(read(body)).toEqual([]);
  });

  it('gives no time for an id from the future', () => {
    expect(read(tileHtml('nora.quill', idMadeAt('2030-01-01T00:00:00Z', 13)))[0]?.createdAt).toBeNull();
  });
});

it('reads 2,000 at most', () => {
  const [, linkedom] = DOCUMENTS[1] ?? [];
  const tiles = Array.from({ length: 2100 }, (_, index) => tileHtml('nora.quill', String(index + 1))).join(
    '',
  );
  const document = linkedom?.(pageHtml(tiles));
  expect(document && readGrid(document, handleOf('nora.quill'), NOW)).toHaveLength(2000);
});
