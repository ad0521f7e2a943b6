// Words by which a bio leads away from TikTok or to money, as data, seen 2026-11. Written as in the language; folded
// before use. Sources: the scam patterns named by TikTok's page on fraudulent messages
// (https://support.tiktok.com/en/safety-hc/account-and-user-safety/avoid-fraudulent-message-attacks-on-tiktok) and
// "Like, Comment, Get Scammed" (NDSS 2024): move to a messenger, prizes, investment. Further languages by hand.

/** Messengers by the name people know, with what stands for them in a bio. */
export const MESSENGERS: readonly (readonly [name: string, signs: readonly string[]])[] = [
  [
    'WhatsApp',
    ['whatsapp', 'whats app', 'watsapp', 'whatsap', 'wa.me', 'wtsp', 'ватсап', 'вотсап', 'واتساب', 'واتس'],
  ],
  [
    'Telegram',
    ['telegram', 'telegrama', 'telegr', 't.me', 'телеграм', 'телеграмм', 'تلغرام', 'تيليجرام', 'تلجرام'],
  ],
  ['Signal', ['signal.me', 'on signal', 'via signal', 'über signal']],
  ['Zangi', ['zangi']],
  ['WeChat', ['wechat', 'weixin', '微信']],
  ['LINE', ['line id', 'lineid', 'line.me']],
  ['Viber', ['viber', 'вайбер']],
  ['KakaoTalk', ['kakaotalk', 'kakao id', '카톡', '카카오톡']],
  ['Google Chat', ['google chat', 'hangouts']],
];

/** Ways to send money, and what money is asked for. */
export const PAYMENTS: readonly string[] = (
  'cashapp|cash app|paypal|paypal.me|venmo|zelle|western union|moneygram|gift card|gift cards|giftcard|' +
  'bitcoin|btc|usdt|ethereum|crypto|forex|binance|investment|investments|invest with me|trading signals|' +
  'geschenkkarte|geldanlage|investieren|inversión|inversiones|invertir|tarjeta de regalo|investimento|' +
  'investimenti|investissement|investir|belegging|inwestycje|yatırım|investasi|donasi|инвестиции|крипта|' +
  '투자|投資|bizum|pix|gcash|m-pesa|send money|donate here|fan card|fan membership|membership card'
).split('|');

/** Prizes and giveaways. */
export const PRIZES: readonly string[] = (
  'giveaway|giveaways|you won|winner|winners|claim your|claim prize|prize|prizes|lucky winner|' +
  'cash prize|gewinnspiel|gewinner|gewonnen|sorteo|sorteos|ganador|ganadores|ganaste|premio|premios|' +
  'sorteio|vencedor|prêmio|prêmios|concours|gagnant|gagnants|tirage au sort|vincitore|vincitori|' +
  'concorso|winactie|prijswinnaar|konkurs|zwycięzca|nagroda|nagrody|çekiliş|kazandın|kazandınız|ödül|' +
  'hadiah|pemenang|undian|розыгрыш|приз|выиграл|당첨|경품|当選|懸賞|プレゼント企画|جائزة|جوائز|中奖'
).split('|');

/** Words that turn the next few words into their opposite: "I will never write on WhatsApp", "no tengo Telegram". */
export const DENIALS: readonly string[] = (
  'no|not|never|none|dont|wont|without|kein|keine|keinen|nicht|nie|niemals|ohne|nunca|sin|ningun|' +
  'ninguna|nao|sem|nem|pas|jamais|aucun|sans|non|mai|nessun|senza|geen|niet|nooit|zonder|bez|yok|degil|' +
  'tidak|bukan|tanpa|нет|не|без|ないです|beware|scam|fake'
).split('|');
