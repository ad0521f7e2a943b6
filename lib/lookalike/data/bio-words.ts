// Words that stand in everybody's bio, as data, seen 2026-11, by hand: two bios that share only these share nothing.

/** Folded forms. */
export const BIO_WORDS: readonly string[] = (
  'a about account all an and are at be below business by check click collab collabs contact creator daily dm dms email follow ' +
  'followers following for from gmail com go here i im in info inquiries enquiries insta instagram ig is it just like link ' +
  'links live love main management me more my new not of official on only or out page personal please pr promo snap snapchat ' +
  'snapchats subscribe support thank thanks the this tiktok to twitter under videos we welcome with you your youtube yt ' +
  'anfragen auf aus bei das dein deine der die ein eine folg folge folgt fur gerne geschaftlich hier ich ist kooperation ' +
  'kooperationen mail mein meine meinem mich mir mit nur und von zu zum zur ' +
  'con contacto de del el en enlace la las los mas mi negocios para por seguidores sigueme siguenos soy tu un una y ' +
  'abonne abonnez avec contactez et le les lien mes mon nous notre pour pro sur vous'
).split(' ');
