// Nothing that a page or a file can hold makes a reader throw, and nothing unbounded comes out of one: real shapes with
// anything in any place, cut off anywhere, and markup in any disorder.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/tiktok/page.ts';
import { readResponse } from '../../lib/tiktok/response.ts';
import { readSaved } from '../../lib/tiktok/saved.ts';
import { linkedomDocument } from './documents.ts';
import { BASES, checkHarvest, hostileJson, hostileMarkup, PATHS } from './hostile.ts';
import { handleOf, NOW, script, TAG_ID } from './invented.ts';

const URL_OF_PAGE = 'https://www.tiktok.com/@nora.quill';
const options = { parseHtml: linkedomDocument, handle: null, at: NOW };

describe('hostile input', () => {
  it('starts from shapes that are read when nothing is wrong with them', () => {
    for (const base of BASES) {
      const reading = readSaved(JSON.stringify(base), options);
      expect(reading.sightings.length + reading.posts.length).toBeGreaterThan(0);
    }
  });

  it('saved JSON', () => {
    fc.assert(
      fc.property(hostileJson, (text) => checkHarvest(readSaved(text, options))),
      { numRuns: 3500 },
    );
  });

  it('saved JSON that was cut off', () => {
    fc.assert(
      fc.property(hostileJson, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) =>
        checkHarvest(readSaved(text.slice(0, text.length * share), options)),
      ),
      { numRuns: 2000 },
    );
  });

  it('any JSON and any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.string().map((text) => `<${text}`),
        ),
        (text) => checkHarvest(readSaved(text, options)),
      ),
      { numRuns: 1500 },
    );
  });

  it('bodies of responses, each at every address', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), fc.oneof(hostileJson, fc.json()), (path, text) => {
        const harvest = readResponse(`https://www.tiktok.com/api/${path}/?uniqueId=nora.quill`, text, NOW);
        expect(harvest).not.toBeNull();
        if (harvest) checkHarvest(harvest);
      }),
      { numRuns: 2500 },
    );
  });

  it('pages', () => {
    const ids = fc.constantFrom(TAG_ID, 'SIGI_STATE', 'sigi-persisted-data', '__NEXT_DATA__');
    fc.assert(
      fc.property(ids, hostileJson, hostileMarkup, (id, text, markup) => {
        const body = `${script(id, 0).replace('>0<', () => `>${text.replaceAll('<', '\\u003C')}<`)}${markup}`;
        const document = linkedomDocument(`<html lang="en"><body>${body}</body></html>`);
        const reading = readPage(document, URL_OF_PAGE, NOW, []);
        checkHarvest({ ...reading, status: null });
        expect(reading.sightings.filter(({ handle }) => handle !== handleOf('nora.quill'))).toEqual([]);
        expect(reading.posts.filter(({ authorHandle }) => authorHandle !== 'nora.quill')).toEqual([]);
        expect(reading.sightings.length).toBeLessThanOrEqual(100);
        expect(reading.posts.length).toBeLessThanOrEqual(2000);
        checkHarvest(readSaved(body, options));
      }),
      { numRuns: 500 },
    );
  });
});
