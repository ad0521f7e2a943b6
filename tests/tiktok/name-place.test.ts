import { describe, expect, it } from 'vitest';
import { HOST_NAME } from '../../lib/tiktok/markers.ts';
import { findNamePlace, headerHandle } from '../../lib/tiktok/name-place.ts';
import { DOCUMENTS } from './documents.ts';
import { BADGE_SVG, cardHtml, handleOf, headerHtml, pageHtml, tileHtml, VIDEO_ID } from './invented.ts';

const NORA = handleOf('nora.quill');

describe.each(DOCUMENTS)('findNamePlace in %s', (_library, documentOf) => {
  function find(body: string, head = '') {
    const place = findNamePlace(documentOf(pageHtml(body, head)), NORA);
    return (
      place && {
        name: place.nameElement.textContent?.trim(),
        handle: place.handleElement.textContent?.trim(),
      }
    );
  }

  it.each([
    ['today’s order', headerHtml(), 'Nora Quill'],
    ['the order of 2022', headerHtml({ order: 'old' }), 'Nora Quill'],
    ['title and subtitle swapped', headerHtml({ order: 'swapped' }), 'Nora Quill'],
    ['handle in capitals', headerHtml({ handle: 'Nora.Quill' }), 'Nora Quill'],
    ['handle with @', headerHtml({ handle: '@nora.quill' }), 'Nora Quill'],
    ['badge in the title', headerHtml({ badge: BADGE_SVG }), 'Nora Quill'],
    ['name like the handle', headerHtml({ name: 'nora.quill' }), 'nora.quill'],
    ['suggested accounts first', cardHtml('mill.press', 'nora.quill') + headerHtml(), 'Nora Quill'],
    ['another header before it', headerHtml({ handle: 'mill.press' }) + headerHtml(), 'Nora Quill'],
  ])('%s', (_case, body, name) => {
    expect(find(body)?.name).toBe(name);
  });

  it.each([
    ['another account', headerHtml({ handle: 'mill.press', name: 'Mill' })],
    ['only a suggested account', cardHtml('nora.quill', 'Nora Quill')],
    ['only a card in the side bar', `<div data-e2e="sidebar-user-cell">${headerHtml()}</div>`],
    ['only in a dialog', `<div id="tux-portal-container">${headerHtml()}</div>`],
    ['only in a list of followers', `<div class="css-9-b--DivUserListContainer">${headerHtml()}</div>`],
    ['a header without a name', '<div><h1 data-e2e="user-title">nora.quill</h1></div>'],
    [
      'name and handle too far apart',
      `<div>${'<p>'.repeat(9)}<h1 data-e2e="user-title">nora.quill</h1></div>`,
    ],
    [
      'a header left over from somebody named like this handle',
      headerHtml({ handle: 'mill.press', name: 'nora.quill' }),
    ],
    ['nothing', ''],
  ])('finds none: %s', (_case, body) => {
    expect(find(body)).toBeNull();
  });

  it('takes a swapped header with a name that could be a handle only if the tab names this account', () => {
    const body = headerHtml({ name: 'nora', order: 'swapped' });
    expect(find(body)).toBeNull();
    const document = documentOf(
      `<html><head><title>nora (@Nora.Quill) | TikTok</title></head><body>${body}</body></html>`,
    );
    expect(findNamePlace(document, NORA)?.nameElement.textContent).toBe('nora');
  });

  it('reads past our own chip', () => {
    const chip = `<${HOST_NAME}>TikTok shows no badge here</${HOST_NAME}>`;
    expect(find(headerHtml({ handle: `nora.quill${chip}`, name: `Nora Quill${chip}` }))).not.toBeNull();
  });

  it('gives a header with picture and numbers, without grid and suggested accounts', () => {
    const page = `<main data-e2e="user-page">${headerHtml()}${tileHtml('nora.quill', VIDEO_ID)}${cardHtml('mill.press', 'Mill')}</main>`;
    const place = findNamePlace(documentOf(pageHtml(page)), NORA);
    expect(place?.header.querySelector('[data-e2e="user-avatar"]')).not.toBeNull();
    expect(place?.header.querySelector('[data-e2e="followers-count"]')).not.toBeNull();
    expect(place?.header.querySelector('[data-e2e="user-post-item"]')).toBeNull();
    expect(place?.header.querySelector('[data-e2e="recommend-card"]')).toBeNull();
  });

  it('tells whose header is there', () => {
    const whose = (body: string) => headerHandle(documentOf(pageHtml(body)));
    expect(whose(cardHtml('a.b', 'nora.quill') + headerHtml({ handle: 'mill.press' }))).toBe('mill.press');
    expect(whose(cardHtml('a.b', 'nora.quill'))).toBeNull();
  });
});
