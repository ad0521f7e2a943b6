import { describe, expect, it } from 'vitest';
import { badgeBesideName } from '../../lib/tiktok/badge-mark.ts';
import { HOST_NAME } from '../../lib/tiktok/markers.ts';
import { findNamePlace } from '../../lib/tiktok/name-place.ts';
import { DOCUMENTS } from './documents.ts';
import { BADGE_SVG, cardHtml, handleOf, headerHtml, pageHtml } from './invented.ts';

const DISC = '<circle cx="24" cy="24" r="24" fill="#20d5ec"></circle>';
const TICK = '<path d=" M37.1213 15.8787C38.2929 17.0503Z" fill="white"></path>';

function svg(inside: string, box = '0 0 48 48'): string {
  return `<svg width="20" height="20" viewBox="${box}">${inside}</svg>`;
}

describe.each(DOCUMENTS)('badgeBesideName in %s', (_library, documentOf) => {
  function shows(body: string): true | null {
    const place = findNamePlace(documentOf(pageHtml(body)), handleOf('nora.quill'));
    if (!place) throw new Error('no header');
    return badgeBesideName(place);
  }

  it.each([
    ['the badge', headerHtml({ badge: BADGE_SVG })],
    ['in the order of 2022', headerHtml({ badge: BADGE_SVG, order: 'old' })],
    ['a disc in other letters', headerHtml({ badge: svg(DISC) })],
    ['a tick alone', headerHtml({ badge: svg(TICK) })],
    ['the ready-made mark', headerHtml({ badge: '<div data-e2e="follow-bluev"></div>' })],
    ['beside the title', headerHtml().replace('</h1>', `</h1><span>${BADGE_SVG}</span>`)],
  ])('yes: %s', (_case, body) => {
    expect(shows(body)).toBe(true);
  });

  it.each([
    ['none', headerHtml()],
    ['a check sign in the name', headerHtml({ name: 'Nora Quill ✓ ☑️ ✅ 🔵' })],
    ['drawn into the bio', headerHtml({ bio: BADGE_SVG })],
    ['beside the numbers', headerHtml().replace('<h3>', `<h3>${BADGE_SVG}`)],
    ['in a button of the row', headerHtml({ badge: `<button>${BADGE_SVG}</button>` })],
    ['on a suggested account', headerHtml() + cardHtml('mill.press', 'Mill', BADGE_SVG)],
    [
      'on a card in the row',
      headerHtml().replace('</h1>', `</h1>${cardHtml('mill.press', 'Mill', BADGE_SVG)}`),
    ],
    ['on another header', headerHtml({ handle: 'mill.press', badge: BADGE_SVG }) + headerHtml()],
    ['our own mark', headerHtml({ badge: `<${HOST_NAME}>${BADGE_SVG}</${HOST_NAME}>` })],
    [
      'another blue check, as the Shop’s',
      headerHtml({ badge: svg('<circle cx="12" cy="12" r="12" fill="#1D9BF0"></circle>', '0 0 24 24') }),
    ],
    ['a disc of another size', headerHtml({ badge: svg('<circle r="20" fill="#20D5EC"></circle>') })],
    ['the words of a label', headerHtml({ badge: '<svg aria-label="Verified"></svg>' })],
    [
      'a claim in a name',
      headerHtml().replace('</h1>', '</h1><span data-e2e="user-verified">verified</span>'),
    ],
  ])('unknown: %s', (_case, body) => {
    expect(shows(body)).toBeNull();
  });
});
