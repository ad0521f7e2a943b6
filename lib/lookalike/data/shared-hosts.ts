// Hosts on which everybody may have a page, as data, seen 2026-11: to link there says nothing of who owns an account.
// Sources: what bios link to on TikTok (link pages, shops, messengers, other networks), by hand; none is complete. The
// private part of the Public Suffix List (https://publicsuffix.org/list/) names further ones that give each user a host.

/** Hosts in lower case without `www.`; what lies under one of them counts too. */
export const SHARED_HOSTS: readonly string[] = (
  'linktr.ee beacons.ai linkin.bio lnk.bio bio.link bio.site campsite.bio carrd.co koji.to snipfeed.co stan.store msha.ke ' +
  'solo.to taplink.cc allmylinks.com hoo.be komi.io direct.me link.me pillar.io milkshake.app shor.by tap.bio lit.link ' +
  'linkfire.com lnk.to ffm.to ffm.bio orcd.co smarturl.it distrokid.com hypeddit.com bit.ly tinyurl.com t.co rb.gy cutt.ly ' +
  'instagram.com facebook.com fb.com fb.me m.me youtube.com youtu.be twitter.com x.com threads.net threads.com tiktok.com ' +
  'snapchat.com twitch.tv kick.com discord.gg discord.com reddit.com pinterest.com linkedin.com tumblr.com vk.com bsky.app ' +
  'whatsapp.com wa.me telegram.me t.me telegram.org signal.me line.me wechat.com kakao.com viber.com ' +
  'spotify.com music.apple.com apple.com soundcloud.com bandcamp.com deezer.com google.com forms.gle goo.gl ' +
  'amazon.com amzn.to a.co etsy.com ebay.com shopee.com lazada.com shopify.com myshopify.com gumroad.com ko-fi.com ' +
  'patreon.com onlyfans.com fanhouse.app cameo.com buymeacoffee.com paypal.me paypal.com cash.app venmo.com gofundme.com ' +
  'wordpress.com blogspot.com wixsite.com weebly.com medium.com substack.com notion.site github.io sites.google.com'
).split(' ');
