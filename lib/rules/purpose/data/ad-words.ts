// Words that say "this is advertising", by language, as data, seen 2026-11. Clear ones are called clear by the source
// beside them; unclear ones it calls too weak, or they mean something else as often. A word that is clear in one language
// counts as clear wherever it stands, because a caption's language is not read; everyday words of other languages are
// therefore kept among the unclear ones. No list is a test of whether a post keeps to a law.

/** The words of one language. `#x` counts as a hashtag only, `x` also at the start of a caption. Parted by bars. */
export interface AdWords {
  readonly language: string;
  readonly clear: string;
  readonly unclear: string;
  /** Clear in captions of this script only. */
  readonly onlyIn?: RegExp;
  /** Law or code, and where its words were read; null: customary words, not read in a source. */
  readonly source: string | null;
}

export const AD_WORDS: readonly AdWords[] = [
  {
    // Guide of the German media authorities; https://www.lmsaar.de/service/werbekennzeichnung/
    language: 'de',
    clear: 'werbung|anzeige|bezahlte werbepartnerschaft|dauerwerbesendung',
    unclear: '#sponsoredby|pr-sample',
    source: 'S44',
  },
  {
    // FTC Endorsement Guides and "Disclosures 101"; https://musically.com/2019/11/06/ftc-launches-new-guide-to-influencer-marketing-disclosures/
    language: 'en-US',
    clear: 'advertisement|ad|sponsored',
    unclear: '#sp|#spon|#collab|#thanks|#ambassador|#partner',
    source: 'S45',
  },
  { language: 'en-GB', clear: 'advert', unclear: '#gifted|#aff|#spon|#sp', source: null },
  {
    // Loi 2023-451, art. 5; https://legal.tricoteuses.fr/articles/LEGIARTI000050457275. #pub is also an English word.
    language: 'fr',
    clear: 'publicite|collaboration commerciale',
    unclear: '#pub|#sponsorise|#sp',
    source: 'S46',
  },
  {
    // Code of conduct of 1 October 2025; https://elcapitaldigital.com/entra-en-vigor-la-nueva-ley-de-influencers-en-espana
    language: 'es',
    clear: 'publicidad|colaboracion pagada|contenido patrocinado|promocion pagada',
    unclear: '#publi|#sp',
    source: 'S47',
  },
  {
    // CONAR's guide; https://criadoresid.com/guia-de-publicidade/
    language: 'pt-BR',
    clear: '#publicidade|#publi|#publipost|#anuncio|#patrocinado|parceria paga',
    unclear: '#recebidos',
    source: 'S48',
  },
  {
    // AGCOM 197/25/CONS; https://adiconsum.it/. Its sources disagree on #adv alone.
    language: 'it',
    clear: '#pubblicita|#sponsorizzato|#sponsorizzatoda|in collaborazione con|contenuto pubblicitario',
    unclear: '#adv|#omaggio|#suppliedby',
    source: 'S40',
  },
  {
    // Dutch advertising code for social media; https://thuiswinkel.org/nieuws/influencer-marketing-welke-regels-gelden-er.
    // Belgium also takes #prom, which is a school ball elsewhere.
    language: 'nl',
    clear: '#spon|#advertentie|advertorial|betaalde promotie|reclame',
    unclear: '#collab|#prom',
    source: 'S49',
  },
  {
    // UOKiK's recommendations; https://www.wiadomoscikosmetyczne.pl/ (2022-09-26)
    language: 'pl',
    clear:
      'reklama|#materialreklamowy|#wspolpracareklamowa|platna wspolpraca|reklama marki|material sponsorowany',
    unclear: '#wspolpraca',
    source: 'S50',
  },
  {
    // Reklam Kurulu 2021/2; https://baseofinfluencer.com/blog/
    language: 'tr',
    clear: 'reklam|#isbirligi|#sponsor|sponsorlu',
    unclear: '#reklamdegiltavsiye|#ortaklik|#davet',
    source: 'S51',
  },
  {
    // Notice of 1 October 2023; https://prsj.or.jp/faqs/. PR is a personal best in English gyms.
    language: 'ja',
    clear: '広告|宣伝|プロモーション|pr',
    unclear: '',
    onlyIn: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
    source: 'S52',
  },
  {
    // Etika Pariwara; https://scholarhub.ui.ac.id/dharmasisya/vol1/iss1/13
    language: 'id',
    clear: '#iklan|#endorse',
    unclear: '#kerjasama',
    source: 'S53',
  },
  {
    // Consumer protection commission; https://praven-bg.com/ (2024-12-26)
    language: 'bg',
    clear: '#реклама|#спонсориранпост',
    unclear: '',
    source: 'S54',
  },
  { language: 'ko', clear: '#광고|유료광고', unclear: '#협찬', source: null },
  { language: 'sv', clear: '#annons|annons|betalt samarbete', unclear: '', source: null },
  { language: 'da', clear: '#reklame|reklame|#annonce', unclear: '', source: null },
  { language: 'nb', clear: '#annonse|annonse', unclear: '', source: null },
  { language: 'fi', clear: '#mainos|kaupallinen yhteistyo', unclear: '', source: null },
  { language: 'cs', clear: '#reklama', unclear: '#spoluprace', source: null },
  { language: 'hu', clear: '#hirdetes|#reklam', unclear: '', source: null },
  { language: 'ro', clear: '#publicitate', unclear: '', source: null },
  { language: 'el', clear: '#διαφημιση', unclear: '', source: null },
  { language: 'ru', clear: '#реклама', unclear: '', source: null },
  { language: 'ar', clear: '#اعلان', unclear: '', source: null },
  { language: 'vi', clear: '#quangcao', unclear: '', source: null },
];
