// The replica's video with the cast under it: where it is, and who there is marked for what.

import type { ScenarioContext } from './scenario.ts';

/** Who of the cast is marked under the author's video, and for what. */
export const UNDER_THE_VIDEO = [
  'duo1ingo_official: look-alike',
  'juna.fa1kenried: look-alike',
  'juna.falkenried.fans: fan',
  'juna.falkenried_official: look-alike',
  'junafalkenried77: look-alike',
  'tomas.vale.tv: imitated-tick',
  'user8821904471263: look-alike',
];
export const IMPOSTOR = 'juna.falkenried_official';

/** Gives its address, from the slash on. */
export function castVideo({ site }: ScenarioContext, query = ''): string {
  return `/@juna.falkenried/video/${site.catalog.crowd.author.posts[2]?.id}${query}`;
}

/** Runs in the page: puts the keyboard on the mark of an account. */
export function focusMark(handle: string): boolean {
  for (const host of document.querySelectorAll('ticklens-badge[data-finding]')) {
    const chip = host.shadowRoot?.querySelector<HTMLElement>('.chip');
    if (!chip?.getAttribute('aria-label')?.includes(`@${handle}`)) continue;
    chip.focus();
    return true;
  }
  return false;
}
