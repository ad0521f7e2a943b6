// Pages that stand where a profile was asked for: login, age, firewall, and markup that nobody knows yet.

import { className, escaped, plainPage, type Reply, redirect } from './document.ts';

/** Sends the visitor to the login page, as TikTok does for profiles that it shows to members only. */
export function toLogin(path: string): Reply {
  return redirect(`/login?redirect_url=${encodeURIComponent(`https://www.tiktok.com${path}`)}&lang=en`);
}

/** Gives the firewall's page: no data tag, a puzzle for the browser (gallery-dl, yt-dlp issue 9418). */
export function firewallPage(): Reply {
  return plainPage(
    'Please wait...',
    `<p class="wall-note">Please wait...</p>
<p id="wci" class="_wafchallengeid"></p>
<p id="cs" class="eyJ2IjoicmVwbGljYSJ9"></p>
<p id="rci" class="waforiginalreid"></p>
<p id="rs" class="replica"></p>
<script id="slardar-config" type="application/json">{"bid":"SlardarWAF"}</script>`,
  );
}

/**
 * Gives a page that asks for a birthday first. No capture of TikTok's own is known: class names follow its habit, and
 * that no account is in the page is certain.
 */
export function agePage(build: string): Reply {
  const choice = (label: string) => `<select aria-label="${label}"><option>${label}</option></select>`;
  return plainPage(
    'TikTok',
    `<div id="app"><div role="dialog" aria-modal="true" class="${className(build, 'DivAgeGateContainer')}" data-e2e="age-gate">
<h1>When’s your birthday?</h1>
<p>Your birthday won’t be shown publicly.</p>
<div>${['Month', 'Day', 'Year'].map(choice).join('')}</div>
<button type="button" disabled>Next</button>
</div></div>`,
  );
}

/** Gives a profile page in markup that has nothing in common with today's. */
export function changedPage(handle: string): Reply {
  const name = escaped(handle);
  return plainPage(
    name,
    `<div id="root"><section class="x1a2"><figure class="x9q"></figure><p class="x3f">${name}</p><p class="x3g">1.2K</p></section></div>
<script id="__BOOT__" type="application/json">{"v":9,"screen":{"kind":"person","name":"${name}"}}</script>`,
  );
}

/** Gives the page for an address of the replica that does not exist. */
export function noSuchPage(build: string): Reply {
  return plainPage(
    'Not here',
    `<div class="${className(build, 'DivErrorContainer')}"><h1>Not here</h1></div>`,
    404,
  );
}
