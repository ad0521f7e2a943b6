// Sentences that rules and judges would give, in both languages, for invented accounts.
// They live here and not in the locale files, because the gallery never ships.

import type { Message, MessageArg, MessageId } from '../../../lib/words/message.ts';
import type { LocaleTable } from '../../../lib/words/words.ts';

const PHRASES: Readonly<Record<string, readonly [string, string]>> = {
  'sample.public': ['Public profile', 'Öffentliches Profil'],
  'sample.public.yes': ['The profile is public.', 'Das Profil ist öffentlich.'],
  'sample.complete': ['Complete profile', 'Vollständiges Profil'],
  'sample.complete.yes': [
    'Name, picture, bio and {count} videos are there.',
    'Name, Bild, Bio und {count} Videos sind da.',
  ],
  'sample.complete.no': ['The bio is empty.', 'Die Bio ist leer.'],
  'sample.complete.do': [
    'Write a bio: one sentence on who you are is enough.',
    'Schreib eine Bio: Ein Satz, wer du bist, genügt.',
  ],
  'sample.active': ['Active in the last six months', 'In den letzten sechs Monaten aktiv'],
  'sample.active.yes': ['The newest video is from {day}.', 'Das neueste Video ist vom {day}.'],
  'sample.name': ['Handle resembles the name', 'Nutzername ähnelt dem Namen'],
  'sample.name.no': ['The handle adds words to the name.', 'Der Nutzername fügt dem Namen Wörter hinzu.'],
  'sample.name.do': [
    'A handle closer to the registered name helps.',
    'Ein Nutzername, der näher am eingetragenen Namen liegt, hilft.',
  ],
  'sample.news': ['In several independent news items', 'In mehreren unabhängigen Medienberichten'],
  'sample.news.ask': [
    'Press coverage cannot be seen on the profile.',
    'Medienberichte sind auf dem Profil nicht zu sehen.',
  ],
  'sample.news.do': [
    'Collect three press links from different outlets. Press releases and paid articles do not count.',
    'Sammle drei Links aus verschiedenen Medien. Pressemitteilungen und bezahlte Artikel zählen nicht.',
  ],
  'sample.secure': ['Two-step login and confirmed e-mail', 'Zwei-Schritt-Anmeldung und bestätigte E-Mail'],
  'sample.secure.ask': ['Only the account settings show this.', 'Das zeigen nur die Kontoeinstellungen.'],
  'sample.one': ['One badge per person or brand', 'Ein Abzeichen pro Person oder Marke'],
  'sample.violations': ['No open violations', 'Keine offenen Verstöße'],
  'sample.regular': ['Regular content', 'Regelmäßige Inhalte'],
  'sample.regular.yes': [
    '4 posts a week, longest gap 5 days.',
    '4 Beiträge pro Woche, längste Pause 5 Tage.',
  ],
  'sample.viral': ['Clips that went far', 'Clips mit großer Reichweite'],
  'sample.viral.no': ['None above 100,000 views in 90 days.', 'Keiner über 100.000 Aufrufe in 90 Tagen.'],
  'sample.watch': ['Watch time', 'Wiedergabezeit'],
  'sample.watch.ask': ['Not visible from outside.', 'Von außen nicht zu sehen.'],
  'sample.pro': ['A “Pro account” is needed', 'Man braucht ein „Pro-Konto“'],
  'sample.pro.no': [
    'TikTok dropped the name; every account type can ask.',
    'TikTok hat den Namen abgeschafft; jede Kontoart kann anfragen.',
  ],
  'sample.500': ['500 new followers a day', '500 neue Follower am Tag'],
  'sample.500.no': ['TikTok says that followers are no factor.', 'TikTok sagt, dass Follower nicht zählen.'],
  'sample.reason.name': ['Same display name', 'Gleicher Anzeigename'],
  'sample.reason.handle': [
    'Handle is theirs plus “.0fficial”, with a zero for the o',
    'Nutzername ist ihrer plus „.0fficial“, mit Null statt o',
  ],
  'sample.reason.bio': ['Bio asks to write on a messenger', 'Bio bittet, über einen Messenger zu schreiben'],
  'sample.reason.small': [
    'Far fewer followers, only {count} videos',
    'Viel weniger Follower, nur {count} Videos',
  ],
  'sample.reason.letter': [
    'One letter of the handle swapped: 1 for l',
    'Ein Zeichen im Nutzernamen getauscht: 1 statt l',
  ],
  'sample.change.badge': ["TikTok's badge on this account", 'TikToks Abzeichen auf diesem Konto'],
  'sample.change.link': ['A link to it from the known account', 'Ein Link vom bekannten Konto hierher'],
};

/** Gives one sample sentence as a message. */
export function phrase(
  id: keyof typeof PHRASES & string,
  args?: Readonly<Record<string, MessageArg>>,
): Message {
  // The ids of samples are none of the product's messages; the table below knows them.
  const sampleId = id as MessageId;
  return args ? { id: sampleId, args } : { id: sampleId };
}

/** Gives the table of sample sentences for a locale. */
export function phraseTable(locale: string): LocaleTable {
  const column = locale === 'de' ? 1 : 0;
  return Object.fromEntries(
    Object.entries(PHRASES).map(([id, texts]) => [id, { text: texts[column] ?? id }]),
  );
}
