// Every surface reads who stands in its card now: handle, display name, badge.

import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commenterAbove } from '../../../lib/tiktok/surfaces/answered.ts';
import { SURFACES } from '../../../lib/tiktok/surfaces/catalog.ts';
import { findAnchors } from '../../../lib/tiktok/surfaces/find-anchors.ts';
import { type AccountCard, isUnchanged, readCard } from '../../../lib/tiktok/surfaces/read-card.ts';
import { DOCUMENTS, linkedomDocument } from '../documents.ts';
import { BADGE_SVG } from '../invented.ts';
import { CARDS, type Shown, threadHtml } from './cards.ts';
import { OLDER_CARDS } from './older-cards.ts';

const NORA: Shown = { handle: 'nora.quill', name: 'Nora Quill' };
const MILL: Shown = { handle: 'mill.press', name: 'Mill' };
const NO_NAME = ['search-video', 'search-live', 'live-side', 'explore', 'hashtag', 'sound-video'];
const NO_HANDLE = ['comment', 'reply', 'sound', 'live-side'];

function page(body: string): string {
  return `<!doctype html><html><body>${body}</body></html>`;
}

/** A card and the id of its surface. */
type FoundCard = AccountCard & { readonly surface: string };

function cardsIn(document: Document): readonly FoundCard[] {
  return findAnchors(document, 500).flatMap(({ surface, element }) => {
    const card = readCard(surface, element);
    return card ? { ...card, surface: surface.id } : [];
  });
}

function said(cards: readonly FoundCard[]): readonly unknown[] {
  return cards.map(({ surface, handle, displayName, badge }) => [surface, handle, displayName, badge]);
}

/** What was read of a card, and from which elements, by their places in the page. */
function readFrom(read: AccountCard | null): readonly unknown[] {
  if (!read) return [];
  const all = [...read.anchor.ownerDocument.querySelectorAll('*')];
  const { card, nameElement, handleElement, displayName } = read;
  return [
    ...[card, nameElement, handleElement].map((element) => element && all.indexOf(element)),
    displayName,
  ];
}

function html(surface: string, shown: Shown): string {
  const make = CARDS[surface];
  if (!make) throw new Error(`no card for ${surface}`);
  return page(make(shown));
}

describe('the catalog', () => {
  it('has a card here for each surface, once', () => {
    expect(SURFACES.map(({ id }) => id).sort()).toEqual(Object.keys(CARDS).sort());
  });

  it('dates every selector and says where it was seen', () => {
    for (const { anchors, cards, handle, displayName, said = [] } of SURFACES) {
      for (const { seen, source } of [...anchors, ...cards, ...handle, ...displayName, ...said]) {
        expect(seen).toMatch(/^20\d\d(-\d\d)?$/);
        expect(source).not.toBe('');
      }
    }
  });

  const lists = ['cards', 'handle', 'displayName'] as const;
  it.each(
    SURFACES.flatMap((surface) =>
      lists.flatMap((list) =>
        surface[list].map(({ selector }, place) => [surface.id, list, selector, surface, place] as const),
      ),
    ),
  )('has a card here that only %s, %s, %s reads so', (id, list, _selector, surface, place) => {
    const today = CARDS[id]?.({ ...NORA, hasBadge: true }) ?? '';
    const older = OLDER_CARDS.flatMap((card) => (card.surface === id ? card.html : []));
    const rest = { ...surface, [list]: surface[list].filter((_, other) => other !== place) };
    const isNeeded = [today, ...older].some((body) => {
      const document = linkedomDocument(page(body));
      return findAnchors(document, 9).some(({ surface: its, element }) => {
        if (its !== surface) return false;
        return !isDeepStrictEqual(readFrom(readCard(surface, element)), readFrom(readCard(rest, element)));
      });
    });
    expect(isNeeded).toBe(true);
  });
});

describe.each(DOCUMENTS)('readCard in %s', (_library, documentOf) => {
  describe.each(SURFACES.map(({ id }) => id))('%s', (id) => {
    const name = NO_NAME.includes(id) ? null : NORA.name;

    it('reads who is shown', () => {
      expect(said(cardsIn(documentOf(html(id, NORA))))).toEqual([[id, NORA.handle, name, null]]);
    });

    it('reads the badge where TikTok draws it', () => {
      const [card] = cardsIn(documentOf(html(id, { ...NORA, hasBadge: true })));
      expect(card?.badge).toBe(html(id, { ...NORA, hasBadge: true }).includes(BADGE_SVG) ? true : null);
    });

    it('takes a display name for a name, however much it looks like a handle', () => {
      const cards = cardsIn(documentOf(html(id, { ...NORA, name: '@mill.press' })));
      expect(said(cards)).toEqual([[id, NORA.handle, name && '@mill.press', null]]);
    });

    it('reads anew whoever is put into the same elements', () => {
      const document = documentOf(html(id, NORA));
      const [before] = findAnchors(document, 9);
      for (const link of document.querySelectorAll(`a[href^="/@${NORA.handle}"]`)) {
        link.setAttribute('href', `/@${MILL.handle}`);
      }
      if (!before) throw new Error('no anchor');
      const between = readCard(before.surface, before.element);
      expect(between?.handle ?? null).toBe(NO_HANDLE.includes(id) ? MILL.handle : null);
    });
  });

  it.each(OLDER_CARDS)('$surface in other markup, $what', ({ surface, html: body, name, badge }) => {
    expect(said(cardsIn(documentOf(page(body))))).toEqual([[surface, NORA.handle, name, badge]]);
  });

  it('keeps a reply apart from the comment above it', () => {
    const cards = cardsIn(documentOf(page(threadHtml(NORA, { ...MILL, hasBadge: true }))));
    expect(said(cards)).toEqual([
      ['comment', 'nora.quill', 'Nora Quill', null],
      ['reply', 'mill.press', 'Mill', true],
    ]);
  });

  it.each([
    ['in what somebody wrote', `<p data-e2e="comment-level-1">${BADGE_SVG}</p>`],
    ['beside a person mentioned', `<p><a href="/@mill.press">@mill ${BADGE_SVG}</a></p>`],
    ['on a button', `<button>${BADGE_SVG}</button>`],
  ])('no badge: drawn %s', (_case, drawn) => {
    const text = '<p data-e2e="comment-level-1">';
    const [card] = cardsIn(documentOf(html('comment', NORA).replace(text, drawn + text)));
    expect([card?.handle, card?.badge]).toEqual([NORA.handle, null]);
  });

  it('reads what somebody wrote beside the name, and nothing where nothing stands there', () => {
    const [card] = cardsIn(documentOf(html('comment', NORA)));
    expect(card?.said).toBe('@Mill what a day');
    expect(cardsIn(documentOf(html('sidebar', NORA)))[0]?.said).toBeNull();
  });

  it('knows whom a reply answers', () => {
    const document = documentOf(page(threadHtml(NORA, MILL)));
    const reply = document.querySelector('[data-e2e="comment-username-2"]');
    expect(reply && commenterAbove(reply)).toBe('nora.quill');
    const alone = documentOf(html('reply', MILL)).querySelector('[data-e2e="comment-username-2"]');
    expect(alone && commenterAbove(alone)).toBeNull();
  });

  it.each([
    ['another link', 'a', (element: Element) => element.setAttribute('href', '/@mill.press')],
    ['another name', 'h4 ~ p', (element: Element) => (element.textContent = 'Mill')],
    ['another handle', 'h4', (element: Element) => (element.textContent = 'mill.press')],
    ['gone', 'a', (element: Element) => element.remove()],
  ])('notices that a card is no longer what was read: %s', (_case, selector, change) => {
    const document = documentOf(html('sidebar', NORA));
    const [card] = cardsIn(document);
    const element = document.querySelector(selector);
    expect(card && isUnchanged(card)).toBe(true);
    if (element) change(element);
    expect(card && isUnchanged(card)).toBe(false);
  });

  it('finds nobody where nobody is named', () => {
    const [anchor] = findAnchors(documentOf(page('<span data-e2e="comment-username-1">Nora</span>')), 9);
    expect(anchor && readCard(anchor.surface, anchor.element)).toBeNull();
  });

  it('stops at as many as asked for, and takes the part itself in', () => {
    const document = documentOf(page(threadHtml(NORA, MILL)));
    expect(findAnchors(document, 1)).toHaveLength(1);
    const name = document.querySelector('[data-e2e="comment-username-2"]');
    expect(name && findAnchors(name, 9).map(({ surface }) => surface.id)).toEqual(['reply']);
  });
});

describe('whatever a page holds', () => {
  const attribute = fc.constantFrom(
    ...['data-e2e="comment-username-1"', 'data-e2e="user-subtitle"', 'data-e2e="recommend-card"'],
    ...['href="/@nora.quill"', 'href="/@"', 'href="/@%"', 'class="x-DivCommentItemWrapper"', ''],
  );
  const tree: fc.Arbitrary<string> = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 6 },
      fc.string({ maxLength: 12 }).map((text) => text.replace(/[<>&]/g, '')),
      fc
        .tuple(fc.constantFrom('a', 'div', 'svg', 'span'), attribute, fc.array(tie('node'), { maxLength: 3 }))
        .map(([tag, given, inside]) => `<${tag} ${given}>${inside.join('')}</${tag}>`),
    ),
  })).node as fc.Arbitrary<string>;

  it('no reader throws, and every handle is one', () => {
    fc.assert(
      fc.property(tree, (body) => {
        for (const { handle } of cardsIn(linkedomDocument(page(body))))
          expect(handle).toMatch(/^[a-z0-9._]+$/);
      }),
      { numRuns: 300 },
    );
  });
});
