// Words by which one owner's regional and thematic accounts are told apart, as data, seen 2026-11. TikTok gives a badge
// per language to one brand (guides quoting TikTok, such as https://www.quickoriginalnews.com/what-is-tiktok-verification), so such accounts are usual and usually genuine.
// Places: ISO 3166-1 alpha-2 codes and CLDR names (https://cldr.unicode.org) of countries where TikTok has large
// audiences; codes that are English words on their own (am, as, by, do, me, my, so, to) are left out.

/** Country codes and a few longer codes in use. */
const CODES: readonly string[] = (
  'ae ar at au be bg bo br ca ch cl cn co cr cz de dk dz ec ee eg es fi fr gb gr gt hk hr hu id ie il in iq ir is it jo jp ke ' +
  'kh kr kw kz lb lt lu lv ma mx ng nl no nz om pa pe ph pk pl pt py qa ro rs ru sa se sg si sk sv th tn tr tw ua ug uk us uy ' +
  'uz ve vn za usa uae eng esp fra ger deu ita bra arg mex eu emea latam mena apac dach'
).split(' ');

/** Countries, regions and peoples in English and in their own tongues, ASCII. */
const PLACES: readonly string[] = (
  'africa afrique america american arabia arab arabic argentina asia asian australia austria bangladesh belgie belgique ' +
  'belgium brasil brazil britain british bulgaria cambodia canada chile china chinese colombia czech danmark denmark deutsch ' +
  'deutschland dutch ecuador egypt england english espana espanol europa europe finland france francais french german germany ' +
  'global greece hellas hongkong hrvatska hungary iceland india indonesia international ireland israel italia italian italiano ' +
  'italy japan japanese kenya korea korean kuwait latino magyar malaysia maroc mexico middleeast morocco nederland netherlands ' +
  'newzealand nigeria nordic norge norway osterreich oesterreich pakistan peru philippines poland polska polski portugal ' +
  'portugues qatar romania russia russian saudi schweiz serbia singapore spain spanish suisse suomi sverige svizzera sweden ' +
  'switzerland taiwan thailand tunisie turkey turkiye turk uganda ukraine uruguay venezuela vietnam world worldwide berlin ' +
  'london madrid milano newyork nyc paris roma tokyo dubai'
).split(' ');

/** Themes, teams and products. */
const THEMES: readonly string[] = (
  'academy animation art arts auto baby basket basketball beauty books business careers cars charity cinema classics clinic ' +
  'club coffee college comedy cooking culture dance design digital education entertainment esport esports events fashion fc ' +
  'film films fit fitness food football footy foundation futbol futebol game games gaming golf gym health hockey home ' +
  'hotel hotels jobs karaoke kids kitchen labs learn lifestyle ligue magazine media merch merchandise mobile motors movies ' +
  'museum music musik musica musique nation network news newsroom outdoor park photo pictures play plus podcast politics ' +
  'press productions racing radio records restaurant rugby running school science shop shopping shorts show spor sport sports ' +
  'spt store stories studio studios style tech technology tennis theatre tour training travel university video videos ' +
  'weather wellness women womens frauen feminino femenino youth junior jugend u21 u19'
).split(' ');

/** All of them. */
export const FAMILY_WORDS: readonly string[] = [...CODES, ...PLACES, ...THEMES];
