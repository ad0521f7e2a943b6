import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  authorInUrl,
  handleInUrl,
  isLoginUrl,
  isTikTokUrl,
  postIdIn,
  profileHandleOf,
  queryInUrl,
} from '../../lib/tiktok/route.ts';
import { handleOf } from './invented.ts';

describe('profileHandleOf', () => {
  it.each([
    ['https://www.tiktok.com/@nora.quill', 'nora.quill'],
    ['https://www.tiktok.com/@nora.quill/', 'nora.quill'],
    ['https://www.tiktok.com/@Nora.Quill?lang=de-DE&x=/video/1', 'nora.quill'],
    ['https://www.tiktok.com/@nora.quill#top', 'nora.quill'],
    ['https://m.tiktok.com/@nora.quill', 'nora.quill'],
    ['https://tiktok.com/@_n_', '_n_'],
    ['https://www.tiktok.com/%40nora.quill', 'nora.quill'],
    ['https://www.tiktok.com//@nora.quill', 'nora.quill'],
    ['https://www.tiktok.com/@__proto__', '__proto__'],
    ['https://www.tiktok.com/@constructor', 'constructor'],
    ['/@nora.quill', 'nora.quill'],
    ['https://www.tiktok.com/@nora.quill/video/7300000000000000000', null],
    ['https://www.tiktok.com/@nora.quill/photo/7300000000000000000', null],
    ['https://www.tiktok.com/@nora.quill/live', null],
    ['https://www.tiktok.com/@nora.quill/playlist/x-1', null],
    ['https://www.tiktok.com/', null],
    ['https://www.tiktok.com/foryou', null],
    ['https://www.tiktok.com/@', null],
    ['https://www.tiktok.com/@n%C3%B6ra', null],
    ['https://www.tiktok.com/@a b', null],
    ['https://www.tiktok.com/nora.quill', null],
    ['https://www.tiktok.com.example.org/@nora.quill', null],
    ['https://nottiktok.com/@nora.quill', null],
    ['https://example.org/https://www.tiktok.com/@nora.quill', null],
    ['https://user@example.org/@nora.quill', null],
    ['//example.org/@nora.quill', null],
    ['javascript:alert(1)//tiktok.com/@nora.quill', null],
    ['', null],
    ['https://', null],
  ])('%s', (url, handle) => {
    expect(profileHandleOf(url)).toBe(handle);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((path) => `https://www.tiktok.com/${path}`),
        ),
        (url) => {
          profileHandleOf(url);
          handleInUrl(url);
          isLoginUrl(url);
        },
      ),
    );
  });
});

it.each([
  ['https://www.tiktok.com/', true],
  ['http://vm.tiktok.com/x', true],
  ['https://tiktok.com', true],
  ['https://tiktok.com.example.org/', false],
  ['https://mytiktok.com/', false],
  ['chrome://extensions', false],
  ['about:blank', false],
  ['nonsense', false],
])('isTikTokUrl(%s) is %s', (url, is) => {
  expect(isTikTokUrl(url)).toBe(is);
});

it.each([
  ['https://www.tiktok.com/@nora.quill/video/7300000000000000000', 'nora.quill'],
  ['https://www.tiktok.com/@nora.quill/live', 'nora.quill'],
  ['https://www.tiktok.com/video/@nora.quill', null],
])('handleInUrl(%s) is %s', (url, handle) => {
  expect(handleInUrl(url)).toBe(handle);
});

it.each([
  ['https://www.tiktok.com/login?redirect_url=https%3A%2F%2Fwww.tiktok.com%2F%40nora.quill', true],
  ['https://www.tiktok.com/login/phone-or-email', true],
  ['https://www.tiktok.com/@login', false],
  ['https://example.org/login', false],
])('isLoginUrl(%s) is %s', (url, is) => {
  expect(isLoginUrl(url)).toBe(is);
});

it.each([
  ['https://www.tiktok.com/@nora.quill/video/7300000000000000000?lang=en', '7300000000000000000'],
  ['/@Nora.Quill/photo/7300000000000000000', '7300000000000000000'],
  ['/@other.one/video/7300000000000000000', null],
  ['/@nora.quill/video/', null],
  ['/@nora.quill/video/73x', null],
  ['/@nora.quill/live/7300000000000000000', null],
  ['https://example.org/@nora.quill/video/7300000000000000000', null],
])('postIdIn(%s) is %s', (link, id) => {
  expect(postIdIn(link, handleOf('nora.quill'))).toBe(id);
});

it.each([
  ['https://www.tiktok.com/@Nora.Quill/video/7300000000000000000?q=x', 'nora.quill'],
  ['https://www.tiktok.com/@nora.quill/photo/7300000000000000000', 'nora.quill'],
  ['https://www.tiktok.com/@nora.quill/live', 'nora.quill'],
  ['/@nora.quill/video/73?lang=en#comments', 'nora.quill'],
  ['https://www.tiktok.com/@nora.quill', null],
  ['https://www.tiktok.com/@nora.quill/playlist/x-1', null],
  ['https://www.tiktok.com/foryou', null],
  ['https://example.org/@nora.quill/video/73', null],
])('authorInUrl(%s) is %s', (url, expected) => {
  expect(authorInUrl(url)).toBe(expected);
});

it.each([
  ['https://www.tiktok.com/search?q=nora%20quill&t=1', 'nora quill'],
  ['https://www.tiktok.com/search/user?t=1&q=+nora+', 'nora'],
  ['https://www.tiktok.com/search/video?q=', null],
  ['https://www.tiktok.com/search?q=%20', null],
  ['https://www.tiktok.com/foryou?q=nora', null],
  ['https://www.tiktok.com/@nora?q=nora', null],
  ['https://example.org/search?q=nora', null],
])('queryInUrl(%s) is %s', (url, expected) => {
  expect(queryInUrl(url)).toBe(expected);
});
