// What kind of place a profile's link leads to, as data, seen 2026-11: hosts that everybody may have a page on, by what
// they are for. Sources: guides to the website field (https://link.boo/guides/tiktok-website-field-requirements,
// https://unil.ink/blog/tiktok-link-in-bio-rules) and what bios link to, by hand; none is complete.

/** Kinds of links; `site` is everything that is in no list. */
export const LINK_KINDS = [
  'shop',
  'affiliate',
  'link-page',
  'messenger',
  'app-store',
  'network',
  'host',
] as const;

/** Hosts in lower case without `www.`; what lies under one of them counts too. A name without a dot stands for all its endings. */
export const LINK_HOSTS: Readonly<Record<(typeof LINK_KINDS)[number], string>> = {
  shop: 'amazon ebay etsy.com temu.com shein.com aliexpress.com shopee lazada zalando otto.de vinted myshopify.com shopify.com depop.com walmart.com trendyol.com allegro.pl mercadolibre mercadolivre.com.br gumroad.com bigcartel.com',
  affiliate:
    'amzn.to amzn.eu a.co ltk.app.link liketoknow.it shopltk.com awin1.com rstyle.me shareasale.com shopmy.us skimresources.com s.click.aliexpress.com shope.ee temu.to',
  'link-page':
    'linktr.ee beacons.ai bio.site bio.link lnk.bio linkin.bio campsite.bio stan.store allmylinks.com hoo.be komi.io direct.me link.me pillar.io milkshake.app shor.by tap.bio taplink.cc lit.link msha.ke solo.to snipfeed.co lnk.to linkfire.com ffm.to bit.ly tinyurl.com rb.gy cutt.ly t.co smarturl.it',
  messenger:
    'wa.me whatsapp.com t.me telegram.me telegram.org signal.me line.me viber.com discord.gg discord.com m.me',
  'app-store': 'apps.apple.com itunes.apple.com play.google.com',
  network:
    'instagram.com facebook.com fb.com fb.me youtube.com youtu.be twitter.com x.com threads.net threads.com tiktok.com snapchat.com twitch.tv kick.com reddit.com pinterest linkedin.com tumblr.com vk.com bsky.app spotify.com music.apple.com soundcloud.com patreon.com ko-fi.com onlyfans.com',
  host: 'wordpress.com blogspot.com wixsite.com weebly.com carrd.co medium.com substack.com notion.site github.io sites.google.com docs.google.com forms.gle netlify.app vercel.app web.app godaddysites.com jimdosite.com square.site webflow.io',
};
