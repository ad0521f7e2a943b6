// The few words of the page, in the two languages in which it can be served.

import { settings } from './page-settings.ts';

const ENGLISH = {
  forYou: 'For You',
  explore: 'Explore',
  following: 'Following',
  followers: 'Followers',
  likes: 'Likes',
  follow: 'Follow',
  message: 'Message',
  live: 'LIVE',
  messages: 'Messages',
  profile: 'Profile',
  search: 'Search',
  suggested: 'Suggested accounts',
  videos: 'Videos',
  reposts: 'Reposts',
  liked: 'Liked',
  pinned: 'Pinned',
  noBio: 'No bio yet.',
  latest: 'Latest',
  popular: 'Popular',
  oldest: 'Oldest',
  reply: 'Reply',
  retry: 'Refresh',
  comments: 'Comments',
  users: 'Users',
  top: 'Top',
  footnote: 'A replica for tests and the demo. People and numbers are invented.',
};

const ARABIC: typeof ENGLISH = {
  forYou: 'لك',
  explore: 'استكشاف',
  following: 'أتابع',
  followers: 'متابعون',
  likes: 'إعجابات',
  follow: 'متابعة',
  message: 'رسالة',
  live: 'مباشر',
  messages: 'الرسائل',
  profile: 'الملف الشخصي',
  search: 'بحث',
  suggested: 'حسابات مقترحة',
  videos: 'الفيديوهات',
  reposts: 'إعادات النشر',
  liked: 'أعجبني',
  pinned: 'مثبت',
  noBio: 'لا توجد سيرة بعد.',
  latest: 'الأحدث',
  popular: 'الأشهر',
  oldest: 'الأقدم',
  reply: 'رد',
  retry: 'تحديث',
  comments: 'التعليقات',
  users: 'المستخدمون',
  top: 'الأعلى',
  footnote: 'نسخة للاختبار والعرض. الأشخاص والأرقام من الخيال.',
};

/** The page's words in its language. */
export const labels = settings.language === 'ar' ? ARABIC : ENGLISH;
