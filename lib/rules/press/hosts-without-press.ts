// Sites whose pages are no independent report, as data, seen 2026-11. TikTok counts neither press releases nor paid
// pieces (lib/rules/sources.ts, CRITERIA). Lists by hand; none is complete, and a link that is dropped is named to the owner.

/**
 * Services that send out their customers' own texts. The large ones as two trade articles name them
 * (https://www.cbsnews.com/news/choosing-a-wire-service/, 2007;
 * http://www.econtentmag.com/Articles/Column/After-Thought/Invest-in-PR-Distribution-18968.htm), under today's
 * names, and the German-speaking ones that call themselves portals for press releases.
 */
export const WIRES: readonly string[] = (
  'prnewswire.com prnewswire.co.uk newswire.ca newswire.com prweb.com businesswire.com globenewswire.com ' +
  'marketwired.com accesswire.com accessnewswire.com einpresswire.com einnews.com openpr.com openpr.de prlog.org ' +
  'pr.com prunderground.com 24-7pressrelease.com issuewire.com ereleases.com emailwire.com theopenpress.com ' +
  'presseportal.de presseportal.ch pressetext.com pressebox.de pressebox.com lifepr.de ots.at firmenpresse.de ' +
  'pressemitteilung.ws online-presseportal.de inar.de fair-news.de trendkraft.io'
).split(' ');

/**
 * Places where everybody can publish. Hosts given out under a shared ending (github.io, blogspot.com) are known by
 * the private part of the Public Suffix List and need not stand here.
 */
export const SELF_PUBLISHED: readonly string[] = (
  'medium.com linkedin.com substack.com blogspot.com blogger.com wordpress.com tumblr.com wixsite.com weebly.com ' +
  'jimdofree.com squarespace.com ghost.io hashnode.dev dev.to notion.site notion.so telegra.ph issuu.com scribd.com ' +
  'steemit.com vocal.media hubpages.com tiktok.com instagram.com facebook.com youtube.com youtu.be x.com twitter.com ' +
  'threads.net threads.com snapchat.com twitch.tv reddit.com pinterest.com quora.com vk.com t.me telegram.me ' +
  'bsky.app patreon.com linktr.ee beacons.ai wikipedia.org wikidata.org fandom.com imdb.com famousbirthdays.com ' +
  'google.com archive.org crunchbase.com trustpilot.com spotify.com soundcloud.com'
).split(' ');

/** Words that a newspaper puts into the address of its paid or released pages, whole parts of a path in lower case. */
export const PAID_PARTS: readonly string[] = (
  'press-release press-releases pressrelease pressreleases pressemitteilung pressemitteilungen pressemeldung ' +
  'pressemeldungen press_releases sponsored sponsored-content sponsored-post paid-post paidpost paid-content ' +
  'partner-content brand-content brandvoice branded-content advertorial advertorials anzeige anzeigen publireportage ' +
  'native-advertising'
).split(' ');
