// The card that pops up over a picture the pointer rests on, with a profile in short.

import { shortCount } from './counts.ts';
import { box, cls, h } from './dom.ts';
import { labels } from './labels.ts';
import { avatar } from './pictures.ts';

/** Whom a card shows. Counts and bio only where the list knows them. */
export interface Hovered {
  readonly handle: string;
  readonly name: string;
  readonly bio?: string;
  readonly followers?: number;
  readonly likes?: number;
}

const DELAY_MS = 120;
let open: HTMLElement | null = null;
let timer: number | undefined;

function card({ handle, name, bio, followers = 0, likes = 0 }: Hovered): HTMLElement {
  const profile = `/@${handle}`;
  return h(
    'div',
    { class: cls('DivUserCardContainer') },
    box(
      'DivProfileContainer',
      box(
        'DivHeadContainer',
        h(
          'a',
          { href: profile, 'data-e2e': 'user-card-avatar', class: cls('StyledAvatarLink') },
          avatar(handle, name),
        ),
        h('button', { type: 'button', 'data-e2e': 'user-card-follow', class: 'TUXButton' }, labels.follow),
      ),
      h(
        'a',
        { href: profile, class: cls('StyledUserTitle') },
        h('span', { 'data-e2e': 'user-card-username' }, handle),
      ),
      h('br'),
      h('a', { href: profile, 'data-e2e': 'user-card-nickname', class: cls('StyledUserName') }, name),
      h(
        'p',
        { class: cls('PUserStat') },
        h('span', { 'data-e2e': 'user-card-follower-count' }, shortCount(followers)),
        h('span', { 'data-e2e': 'user-card-follower' }, ` ${labels.followers} `),
        h('span', { 'data-e2e': 'user-card-like-count' }, shortCount(likes)),
        h('span', { 'data-e2e': 'user-card-like' }, ` ${labels.likes}`),
      ),
      h('p', { 'data-e2e': 'user-card-user-bio', class: cls('PSignature') }, bio ?? labels.noBio),
    ),
  );
}

function close(): void {
  window.clearTimeout(timer);
  open?.remove();
  open = null;
}

/** Shows a card beside whatever in `root` matches, as long as the pointer rests there. */
export function hoverCard(
  root: HTMLElement,
  selector: string,
  who: (target: Element) => Hovered | null,
): void {
  root.addEventListener('mouseover', ({ target }) => {
    const over = target instanceof Element ? target.closest(selector) : null;
    close();
    const shown = over && who(over);
    if (!shown) return;
    timer = window.setTimeout(() => showCard(shown, over), DELAY_MS);
  });
  root.addEventListener('mouseleave', close);
}

/** Shows a card below an element. */
export function showCard(shown: Hovered, beside: Element): void {
  close();
  const { left, bottom } = beside.getBoundingClientRect();
  open = card(shown);
  open.style.cssText = `position:fixed;left:${left}px;top:${bottom + 4}px`;
  document.getElementById('tux-portal-container')?.append(open);
}
