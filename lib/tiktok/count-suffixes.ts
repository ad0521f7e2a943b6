// What stands behind a shortened count, as data: "12.3K", "1,2 Mio.", "1.2万". counts.ts does the arithmetic.

/**
 * Suffixes by what they multiply with, for the languages of TikTok's pages and their neighbours. Source: the short compact
 * forms of Unicode CLDR (Intl.NumberFormat in Node 26, read 2026-11), and K, M, B, which TikTok's own pages write (2021 to 2026-11).
 * Lower case, and without a full stop at the end, except where case or stop tell two apart: "mil" (es, pt) is a thousand,
 * "mil." (cs, hr, ro, sk) a million; "T" (vi) is a thousand million, "t" (da, fi) a thousand.
 */
const BY_FACTOR: readonly (readonly [factor: number, suffixes: string])[] = [
  [1e3, 'k tsd t tn e mil tis tys rb n bin тыс тис хил хиљ χιλ ألف هزار ہزار हज़ार হা พัน ពាន់ ထောင် 천 千'],
  [1e4, '万 萬 만 หมื่น သောင်း'],
  [1e5, 'लाख لاکھ লা แสน သိန်း'],
  [1e6, 'm mio mill milj mil. mi mn mln jt j tr млн мил εκ مليون میلیون ล้าน លាន သန်း'],
  [1e7, 'क॰ کروڑ কো ကုဋေ'],
  [1e8, '亿 億 억'],
  [1e9, 'b bi mrd mld mlr mr md mia T kM mM mil_m млрд δισ مليار میلیارد ارب अ॰ ប៊ីលាន'],
];

/** Every suffix with its factor. */
export const SUFFIX_FACTORS: ReadonlyMap<string, number> = new Map(
  BY_FACTOR.flatMap(([factor, suffixes]) =>
    suffixes
      .normalize('NFKC')
      .split(' ')
      .map((suffix) => [suffix.replace('_', ' '), factor] as const),
  ),
);

/**
 * What a letter set apart by a space means in one language only (CLDR as above): Turkish "1,2 B" is bin, a thousand;
 * Indonesian "1,2 M" is miliar. Attached ("1.2B", "1.2M") the letters are TikTok's own in every language.
 */
export const SPACED_FACTORS: ReadonlyMap<string, readonly [suffix: string, factor: number]> = new Map([
  ['tr', ['b', 1e3]],
  ['id', ['m', 1e9]],
]);
