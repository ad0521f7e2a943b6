// Words that ask to buy, offer a rebate or name a price, as data, seen 2026-11. The English ones follow the examples that
// TikTok gives of commercial content (https://ads.tiktok.com/help/article/about-the-content-disclosure-setting-for-creators):
// promotional codes, "buy now", "shop today"; the other languages say the same, by hand, and none is complete.

/** Calls to action, folded (no accents, dotless i as i), by language. Found anywhere in a caption, whole words only. */
export const CALLS_TO_ACTION: Readonly<Record<string, string>> = {
  en: 'link in bio|link in my bio|link in the bio|shop now|shop today|buy now|buy today|order now|order today|get yours now|dm to order|dm me to order',
  de: 'link in der bio|link in meiner bio|jetzt kaufen|jetzt bestellen|jetzt shoppen|jetzt sichern|hier bestellen',
  fr: 'lien en bio|lien dans la bio|lien dans ma bio|achetez maintenant|commandez maintenant',
  es: 'link en la bio|link en bio|enlace en la bio|compra ya|compra ahora|pide ahora',
  pt: 'link na bio|compre agora|compre ja|peca agora',
  it: 'link nella bio|acquista ora|compra ora|ordina ora',
  nl: 'link in de bio|koop nu|shop nu|bestel nu',
  pl: 'link w bio|kup teraz|zamow teraz',
  tr: 'link bioda|link biyografide|hemen al|satin al',
  id: 'link di bio|beli sekarang|pesan sekarang|klik keranjang kuning',
  ja: 'プロフィールのリンク|今すぐ購入',
  ko: '프로필 링크|지금 구매',
};

/** Words for a code or a rebate, folded, by language. Found anywhere in a caption, whole words only. */
export const CODE_WORDS: Readonly<Record<string, string>> = {
  en: 'use code|use my code|with code|with my code|promo code|promocode|discount code|coupon code',
  de: 'rabattcode|gutscheincode|mit dem code|mit meinem code|mit code',
  fr: 'code promo|avec le code|code reduction',
  es: 'codigo de descuento|con el codigo|con mi codigo',
  pt: 'cupom|codigo de desconto|com o codigo',
  it: 'codice sconto|con il codice',
  nl: 'kortingscode|met de code',
  pl: 'kod rabatowy|z kodem',
  tr: 'indirim kodu',
  id: 'kode promo|kode diskon',
  ja: 'クーポン|割引コード',
  ko: '할인코드|쿠폰',
};

/** A rebate in per cent: the number beside a word for rebate. */
export const REBATE =
  /(?<![\d.,])\d{1,2} {0,2}% {0,2}(?:off|rabatt|discount|de reduction|de descuento|descuento|di sconto|sconto|de desconto|korting|taniej|rabatu|indirim|diskon|オフ|할인)(?![\p{L}\p{N}])/u;

/** A price with a word of offer before it: a bare amount is as often what somebody lost, earned or found. */
export const OFFER_PRICE =
  /(?<![\p{L}\p{N}])(?:only|just|now|from|nur|jetzt|ab|statt|seulement|des|solo|desde|por solo|apenas|a partir de|a soli|vanaf|slechts|tylko|sadece|hanya)(?: fur| for)? {0,2}(?:[$€£₺₹¥] {0,1}\d|\d[\d.,]{0,9} {0,1}(?:[$€£₺₹¥]|eur|usd|gbp|chf|zl|tl|kr)(?![\p{L}\p{N}]))/u;
