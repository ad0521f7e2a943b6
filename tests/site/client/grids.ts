// Pages that are grids of films by many people: explore, a hashtag's and a sound's. Under each film stands the handle of who
// made it; no badge is drawn here.

import type { Item } from './answers.ts';
import { box, cls, h } from './dom.ts';
import { labels } from './labels.ts';
import { longList } from './long-list.ts';
import { avatar, cover } from './pictures.ts';
import { askForGrid, askForPost } from './requests.ts';
import { scrolls } from './scrolling.ts';

const TILE_HEIGHT = 360;
const COLUMNS = 4;
const ROWS = 6;

/** Which page, by TikTok's name for what it asks for. */
type Grid = Parameters<typeof askForGrid>[0];

/** How the parts of a tile are called on each page. */
const NAMES: Readonly<Record<Grid, { readonly item: string; readonly desc: string; readonly user: string }>> =
  {
    explore: { item: 'explore-item', desc: 'explore-card-desc', user: 'explore-card-user-unique-id' },
    challenge: { item: 'challenge-item', desc: 'challenge-item-desc', user: 'challenge-item-username' },
    music: { item: 'music-item', desc: 'music-item-desc', user: 'music-item-username' },
  };

function tile(grid: Grid, item: Item): HTMLElement {
  const { uniqueId, nickname } = item.author;
  const names = NAMES[grid];
  return box(
    'DivItemContainerV2',
    h(
      'div',
      { 'data-e2e': names.item, class: cls('DivContainer') },
      h(
        'a',
        { href: `/@${uniqueId}/video/${item.id}`, class: cls('AVideoContainer') },
        cover(item.id, uniqueId),
      ),
    ),
    box(
      'DivGridCaption',
      h('div', { 'data-e2e': names.desc, class: cls('DivMetaCaptionLine') }, item.desc),
      h(
        'a',
        { href: `/@${uniqueId}`, class: cls('AGridAuthor') },
        avatar(uniqueId, nickname),
        h('p', { 'data-e2e': names.user, class: cls('PUserName') }, uniqueId),
      ),
    ),
  );
}

/** Who made a sound: a display name whose handle stands in the link. */
async function soundHead(id: string): Promise<HTMLElement> {
  const item = (await askForPost(id))?.itemInfo.itemStruct;
  const { uniqueId = '', nickname = '' } = item?.author ?? {};
  return box(
    'DivMusicHeader',
    h('h1', { 'data-e2e': 'music-title', class: cls('H1ShareTitle') }, item?.music.title ?? ''),
    h(
      'h2',
      { class: cls('H2ShareSubTitle') },
      h('a', { href: `/@${uniqueId}`, 'data-e2e': 'music-creator', class: cls('ALink') }, nickname),
    ),
  );
}

/** Shows a grid in `main`. The replica calls a sound by the post it was made for. */
export async function showGrid(main: HTMLElement, grid: Grid, id: string): Promise<void> {
  main.id = `main-content-${grid}`;
  document.title = 'TikTok';
  const head = {
    explore: () => h('h1', { class: cls('H1ShareTitle') }, labels.explore),
    challenge: () => h('h1', { 'data-e2e': 'challenge-title', class: cls('H1ShareTitle') }, `#${id}`),
    music: () => box('DivMusicHeader'),
  }[grid]();
  const list = longList<Item>({
    className: cls('DivThreeColumnContainer'),
    heightOf: () => TILE_HEIGHT,
    columns: COLUMNS,
    rows: ROWS,
    row: (item) => tile(grid, item),
    more: async (cursor) => {
      const answer = await askForGrid(grid, id, cursor);
      return { entries: answer?.itemList ?? [], next: answer?.hasMore ? (answer.cursor ?? null) : null };
    },
  });
  main.replaceChildren(head, list.element);
  scrolls(list);
  if (grid === 'music') head.replaceWith(await soundHead(id));
}
