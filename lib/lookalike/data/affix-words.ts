// Words that are put around a known handle or name to make a new one, as data, seen 2026-11.
// Sources: descriptions of accounts that copy others (https://www.contestqueen.com/2021/detecting-social-media-scammers/,
// https://modpilot.app/fraud/impersonation) and the combosquatting keywords of Chromium's
// components/lookalikes/core/lookalike_url_util.cc (January 2023); "official" in the languages of the largest markets.

/** Words that claim to be the account itself, its other account, its staff, or that somebody is a public figure. */
export const CLAIM_WORDS: readonly string[] = (
  'official|offical|oficial|officiel|officielle|offiziell|ufficiale|oficjalny|resmi|ofc|ofcl|offcl|real|' +
  'true|original|authentic|genuine|legit|verified|verify|backup|bkp|second|2nd|secondary|alt|newaccount|' +
  'newacc|mainaccount|private|priv|support|help|helpdesk|service|care|contact|team|staff|management|' +
  'mgmt|admin|page|channel|tv|hq|vip|login|signin|logon|secure|security|password|activate|giveaway|giveaways|' +
  'gift|gifts|prize|promo|rewards|winner|winners|' +
  'официальный|официальная|официально|официальное|офіційний|επίσημο|επίσημος|επίσημη|رسمي|الرسمي|الرسمية|رسمی|' +
  'רשמי|公式|官方|공식|आधिकारिक|ทางการ'
).split('|');

/** Words that only make a handle free to take. */
export const FILLER_WORDS: readonly string[] = (
  'the|its|itz|im|iam|hey|hi|mr|mrs|ms|dr|my|only|just|and|yt|ig|tt|tik|tok|tiktok|live|pro|' +
  'x|xo|xx|xd|og|new|old|main|account|acc|online|www|com|net|app|group|inc|ltd|gmbh'
).split('|');
