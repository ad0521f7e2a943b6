import { describe, expect, it } from 'vitest';
import { catalogAt } from './people/catalog.ts';
import { secondsOf } from './people/identity.ts';
import { CAPTCHA_HANDLE, MISSING_HANDLE, WALLS, wallOf } from './people/states.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const catalog = catalogAt(NOW);

describe('people', () => {
  it('have handles and names that TikTok would take, each once', () => {
    const handles = catalog.people.map(({ handle }) => handle);
    expect(new Set(handles).size).toBe(handles.length);
    expect(new Set(catalog.people.map(({ id }) => id)).size).toBe(handles.length);
    for (const { handle, displayName } of catalog.people) {
      expect(handle).toMatch(/^[a-z0-9._]{2,24}$/);
      expect(handle.endsWith('.')).toBe(false);
      expect([...displayName].length).toBeLessThanOrEqual(30);
    }
  });

  it('joined about when their id says, and posted since', () => {
    for (const { id, joined, posts } of catalog.people) {
      expect(Math.abs(secondsOf(id) - joined)).toBeLessThan(3600);
      for (const post of posts) {
        expect(post.createTime).toBeGreaterThan(joined);
        expect(post.createTime).toBeLessThan(NOW / 1000);
        expect(post.createTime - secondsOf(post.id)).toBe(11);
      }
    }
  });

  it('never count fewer videos than they have posts', () => {
    for (const { posts, videoCount } of catalog.people)
      expect(videoCount).toBeGreaterThanOrEqual(posts.length);
  });

  it('are found whatever the case, and nobody is found by a wall’s name', () => {
    expect(catalog.find('Lena.Brunner')?.displayName).toBe('Lena Brunner');
    expect(catalog.find(MISSING_HANDLE)).toBeNull();
    for (const handle of Object.keys(WALLS)) {
      expect(catalog.find(handle)).toBeNull();
      expect(wallOf(handle)).not.toBeNull();
    }
    expect(wallOf(CAPTCHA_HANDLE)).toBeNull();
    expect(catalog.find(CAPTCHA_HANDLE)).not.toBeNull();
  });

  it('move along with the day', () => {
    const later = catalogAt(NOW + 86_400_000).find('lena.brunner');
    const today = catalog.find('lena.brunner');
    expect(later?.posts[0]?.createTime).toBe((today?.posts[0]?.createTime ?? 0) + 86_400);
    expect(later?.id).toBe(today?.id);
  });
});
