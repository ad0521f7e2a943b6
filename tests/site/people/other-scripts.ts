// Names outside Latin script, one of them written from right to left.

import type { PersonDraft } from './person.ts';
import { series } from './posting.ts';

export const aozoraHikari: PersonDraft = {
  handle: 'aozora.hikari',
  displayName: '青空ひかり',
  bio: '旅と喫茶店とフィルムカメラ。\nお仕事のご依頼はメールで',
  joined: '2021-06-20T03:12:00Z',
  followers: 74_302,
  likes: 1_530_877,
  following: 320,
  language: 'ja',
  posts: series({ count: 15, everyDays: 2, views: 21_000, texts: ['朝の港 #フィルム', '雨の日の喫茶店'] }),
  videoCount: 301,
};

export const noorAlsahra: PersonDraft = {
  handle: 'noor.alsahra',
  displayName: 'نور الصحراء',
  bio: 'وصفات بسيطة من بيتنا إلى بيتكم',
  joined: '2022-08-09T17:40:00Z',
  followers: 310_455,
  likes: 5_022_318,
  following: 88,
  language: 'ar',
  posts: series({ count: 13, everyDays: 2.4, views: 64_000, texts: ['خبز التنور #مطبخ', 'شاي بالنعناع'] }),
  videoCount: 275,
};
