import { describe, expect, it } from 'vitest';
import { requestDifference, requestLines } from './requests.ts';

const LIST = 'GET /api/post/item_list/?secUid=a';
const PAGE = 'GET /@mara.okafor';

describe('requestDifference', () => {
  it.each([
    { what: 'the same', withIt: [PAGE, LIST], without: [PAGE, LIST], hurried: false, difference: [] },
    {
      what: 'the same in another order',
      withIt: [LIST, PAGE],
      without: [PAGE, LIST],
      hurried: false,
      difference: [],
    },
    {
      what: 'one more',
      withIt: [PAGE, LIST],
      without: [PAGE],
      hurried: false,
      difference: [`+ ${LIST} (1)`],
    },
    {
      what: 'the same once more',
      withIt: [PAGE, PAGE],
      without: [PAGE],
      hurried: false,
      difference: [`+ ${PAGE} (1)`],
    },
    {
      what: 'one left out',
      withIt: [PAGE],
      without: [PAGE, LIST],
      hurried: false,
      difference: [`- ${LIST} (1)`],
    },
    {
      what: 'hurried, a list left out',
      withIt: [PAGE],
      without: [PAGE, LIST],
      hurried: true,
      difference: [],
    },
    {
      what: 'hurried, a list more',
      withIt: [PAGE, LIST],
      without: [PAGE],
      hurried: true,
      difference: [`+ ${LIST} (1)`],
    },
    {
      what: 'hurried, a page left out',
      withIt: [LIST],
      without: [PAGE, LIST],
      hurried: true,
      difference: [`- ${PAGE} (1)`],
    },
  ])('$what', ({ withIt, without, hurried, difference }) => {
    expect(requestDifference(withIt, without, hurried)).toEqual(difference);
  });
});

describe('requestLines', () => {
  it('names method and address, in order of the letters', () => {
    const request = { at: 0, host: 'www.tiktok.com', kind: 'page', method: 'GET' } as const;
    const requests = [
      { ...request, url: '/favicon.ico' },
      { ...request, url: '/b' },
      { ...request, url: '/a?x=1' },
    ];
    expect(requestLines({ requests })).toEqual(['GET /a?x=1', 'GET /b']);
  });
});
