// Short word lists of the official or marketing question, as data, seen 2026-11; by hand, none is complete.

/** "Official" as accounts write it of themselves, folded; a claim, never a proof. */
export const OFFICIAL_WORDS =
  'official|offiziell|offizieller|offizielle|officiel|officielle|oficial|ufficiale|oficjalny|oficjalne|resmi|officieel|公式|공식|官方|официальный|официальная|الرسمي';

/** Parts of names that only tell a brand's accounts apart: they stand in handles and not in domains. */
export const NAME_EXTRAS: readonly string[] =
  'official|offiziell|officiel|oficial|ufficiale|resmi|the|hq|de|at|ch|uk|us|eu'.split('|');

/** Hashtags that everybody uses to be seen; a campaign is not made of them. */
export const GENERIC_TAGS: readonly string[] = (
  'fyp|fypage|fyppage|fypシ|fypシ゚viral|fypp|foryou|foryoupage|foryourpage|viral|viralvideo|viraltiktok|viral_video|trending|trend|trends|' +
  'tiktok|xyzbca|xyz|explore|explorepage|pourtoi|pourtoipage|parati|parati_tiktok|paravoce|perte|neiperte|fuerdich|' +
  'furdich|fürdich|voorjou|dlaciebie|foryoupageofficiall|fy|fyf|blowthisup|capcut|duet|stitch|funny|comedy|love|video|おすすめ|おすすめのりたい|추천|추천뜨게해주세요'
).split('|');

/** Words of announcements, folded: news that an account itself is the source of. */
export const ANNOUNCEMENTS =
  'announcement|announcing|announce|premiere|world premiere|tour dates|new album|new single|out now|release|coming soon|save the date|behind the scenes|exclusive|' +
  'ankundigung|ab sofort|neuigkeiten|exklusiv|hinter den kulissen|erscheint|veroffentlichung|annonce|sortie|en exclusivite|anuncio|estreno|exclusivo|annuncio|uscita|esclusiva|お知らせ|公開|発売|공지';
