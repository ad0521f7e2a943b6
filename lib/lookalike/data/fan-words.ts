// Words by which an account says that it is a fan, parody or otherwise not the person or brand, as data, seen 2026-11.
// TikTok asks for this in the display name (Community Guidelines in force since 13 September 2025, "Impersonation":
// https://www.tiktok.com/community-guidelines/en/safety-civility; its page on impersonation gives parody, fake, fan and
// commentary as wordings: https://www.tiktok.com/safety/resources/impersonation). In the order en, de, fr, es, pt, it, nl, pl,
// tr, id, ru; other languages than English by hand.

/** Words and phrases that declare it, folded before use. Single words count as whole words only. */
export const FAN_DECLARATIONS: readonly string[] = (
  'fan|fans|fanpage|fanpages|fanaccount|fanacc|fanclub|fanbase|fansite|fandom|fanedit|fanedits|parody|' +
  'parodies|satire|spoof|tribute|commentary|fake|unofficial|not official|not affiliated|non official|' +
  'fanseite|fankonto|parodie|kommentar|inoffiziell|inoffizielle|inoffizieller|nicht offiziell|' +
  'non officiel|non officielle|pas officiel|parodia|no oficial|club de fans|nao oficial|não oficial|' +
  'fã clube|fãs da|fãs do|fãs de|fãs das|fãs dos|non ufficiale|fanclub italia|cuenta fan|compte fan|conta fã|onofficieel|nieoficjalny|' +
  'nieoficjalna|nieoficjalne|fanka|fani|hayran|hayranı|hayranları|hayran sayfası|parodi|resmi değil|' +
  'resmi olmayan|gayriresmi|tidak resmi|bukan resmi|penggemar|фан|фаны|фанат|фанаты|фан клуб|фанклуб|' +
  'пародия|неофициальный|неофициальная|не официальный'
).split('|');

/** Endings that declare it in scripts written without gaps. */
export const FAN_ENDINGS: readonly string[] =
  'ファン|ファン垢|ファンアカウント|ファンページ|ファンクラブ|パロディ|解説|非公式|팬|팬페이지|팬계정|팬클럽|패러디|비공식|粉丝|粉丝团|后援会|粉絲|非官方'.split(
    '|',
  );

/** Phrases that hold such a word and declare nothing, folded before use. */
export const NO_DECLARATIONS: readonly string[] = (
  'not a fan|not fan|no fan|not fake|not a fake|no fake|not parody|not a parody|kein fan|keine fan|' +
  'kein fake|for fans|for my fans|for the fans|fans only|only fans|für fans|für meine fans|' +
  'pour les fans|para fans|para los fans|per i fan|per i fans|private fans|vip fans|fan chat|fans chat|' +
  'fan support|fan zone|fan mail|fake accounts'
).split('|');

/** Words in a handle that point the same way. TikTok does not take them as a declaration; they only keep us from a strong word. */
export const FAN_HANDLE_WORDS: readonly string[] = (
  'not fan fans fanpage fanpages fanaccount fanacc fanclub fanbase fanedit fanedits fandom fp edit edits editz editor parody parodi ' +
  'parodia parodie tribute unofficial stan stans lover lovers updates update daily archive archives clips moments memes meme ' +
  'zone central quotes highlights supporter supporters army hayran fanatics ultras'
).split(' ');
