// Words for "verified" as owners type them to look badged, and what may stand beside one in a claim, as data, seen
// 2026-11. In the order en, de, fr, es and pt, it, nl, pl, tr, id, ru, ar, with the obvious inflections; ja, ko and zh where
// no gaps part words. By hand; written as in the language, folded before use.

/** Whole words in scripts with gaps. */
export const VERIFIED_WORDS: readonly string[] = (
  'verified|verifed|verifiziert|verifizierte|verifizierter|verifiziertes|vérifié|vérifiée|vérifiés|' +
  'certifié|certifiée|verificado|verificada|verificados|verificadas|verificato|verificata|verificati|' +
  'certificato|certificata|geverifieerd|geverifieerde|zweryfikowany|zweryfikowana|zweryfikowane|' +
  'zweryfikowano|onaylı|onaylandı|doğrulanmış|doğrulandı|terverifikasi|diverifikasi|верифицирован|' +
  'верифицирована|верифицированный|подтверждён|подтвержден|موثق|موثقة|موثوق'
).split('|');

/** Those that trades say of themselves as well: a certified coach, an energy certificate, a shop to be trusted. */
export const SAID_OF_TRADES: readonly string[] = 'certifié|certifiée|certificato|certificata|موثوق'.split(
  '|',
);

/** Words in scripts without gaps; they count wherever a word ends with them. */
export const VERIFIED_ENDINGS: readonly string[] =
  '認証済み|認証済|認証アカウント|公式認証|인증됨|인증된|인증계정|인증완료|공식인증|已认证|已認證|官方认证|官方認證'.split(
    '|',
  );

/** The Korean word alone; longer words begin with it and mean other things, so it has to stand alone. */
export const VERIFIED_ALONE: readonly string[] = ['인증', '認証', '认证'];

/** What may stand beside such a word where it claims something of the account itself. */
export const CLAIM_COMPANIONS: readonly string[] = (
  'account|acc|accounts|profile|page|badge|user|creator|artist|celebrity|official|officially|real|' +
  'original|tiktok|tik|tok|tiktoker|by|on|the|a|is|this|my|i|am|im|only|100|2|1|and|blue|tick|check|' +
  'konto|seite|profil|offiziell|offizielles|offizieller|echt|echtes|das|ist|ich|bin|von|auf|mein|und|' +
  'haken|cuenta|perfil|oficial|la|el|por|en|y|e|conta|compte|officiel|par|sur|de|et|ufficiale|da|su|' +
  'pagina|officieel|door|op|oficjalne|oficjalny|przez|hesap|resmi|akun|oleh|аккаунт|официальный|公式|공식|' +
  '계정|アカウント|官方'
).split('|');

/** Words before it that deny it. */
export const VERIFIED_DENIALS: readonly string[] = (
  'not|no|non|un|never|yet|isnt|nicht|kein|keine|noch|nie|un|pas|jamais|sin|nunca|nao|sem|niet|geen|nie|' +
  'degil|tidak|belum|bukan|не|нет|get|getting|become|be|want|wanna|soon|almost'
).split('|');

/** Words after it that give it to something else than TikTok. */
export const VERIFIED_ELSEWHERE: readonly string[] =
  'instagram|insta|ig|youtube|yt|twitter|x|facebook|fb|snapchat|snap|twitch|spotify|discord|vk'.split('|');
