import { describe, expect, it } from 'vitest';
import { readHeader } from '../../lib/tiktok/header.ts';
import { HOST_NAME } from '../../lib/tiktok/markers.ts';
import { findNamePlace } from '../../lib/tiktok/name-place.ts';
import { DOCUMENTS } from './documents.ts';
import { BADGE_SVG, handleOf, headerHtml, NOW, pageHtml } from './invented.ts';

const NORA = handleOf('nora.quill');

describe.each(DOCUMENTS)('readHeader in %s', (_library, documentOf) => {
  function read(body: string, lang = 'en') {
    const place = findNamePlace(documentOf(pageHtml(body, '', lang)), NORA);
    return place && readHeader(place, NORA, NOW);
  }

  it('reads what is shown and nothing else', () => {
    expect(read(headerHtml({ badge: BADGE_SVG }))).toMatchObject({
      source: 'document',
      at: NOW,
      handle: 'nora.quill',
      id: null,
      displayName: 'Nora Quill',
      bio: 'Ink and paper',
      bioLink: 'https://quill.example/shop',
      badge: true,
      isPrivate: null,
      following: { value: 176, exact: true },
      followers: { value: 427700, exact: false },
      likes: { value: 6_800_000, exact: false },
      videos: null,
    });
  });

  it('never says that there is no badge', () => {
    expect(read(headerHtml())?.badge).toBeNull();
  });

  it('reads names past our chip and around markup', () => {
    const name = `Nora <b>Q</b>uill<${HOST_NAME}>?</${HOST_NAME}><style>a{}</style>`;
    expect(read(headerHtml({ name }))?.displayName).toBe('Nora Quill');
  });

  it('takes the English words for no bio for none', () => {
    expect(read(headerHtml({ bio: 'No bio yet.' }))?.bio).toBe('');
    expect(read(headerHtml({ bio: 'No bio yet. Soon!' }))?.bio).toBe('No bio yet. Soon!');
  });

  it('reads numbers in the page’s language', () => {
    const turkish = headerHtml().replace('427.7K', '427,7 B');
    expect(read(turkish, 'tr-TR')?.followers?.value).toBe(427_700);
    expect(read(turkish.replace('427,7 B', '—'))?.followers).toBeNull();
  });

  it.each([
    [
      'through TikTok’s own page',
      'https://www.tiktok.com/link/v2?aid=1&target=quill.example',
      'quill.example',
    ],
    ['straight', 'https://quill.example/shop?a=1', 'https://quill.example/shop?a=1'],
    ['within TikTok', 'https://www.tiktok.com/tag/ink', 'shown…'],
    ['a script', 'javascript:alert(1)', 'shown…'],
    ['no address', '', 'shown…'],
  ])('reads a link %s', (_case, href, link) => {
    const html = headerHtml().replace(
      /<a data-e2e="user-link".*<\/a>/,
      `<a data-e2e="user-link" href="${href}">shown…</a>`,
    );
    expect(read(html)?.bioLink).toBe(link);
  });

  it('bounds what it reads', () => {
    const long = read(headerHtml({ name: 'x'.repeat(50_000), bio: 'y'.repeat(50_000) }));
    expect([long?.displayName?.length, long?.bio?.length]).toEqual([200, 2000]);
  });
});
