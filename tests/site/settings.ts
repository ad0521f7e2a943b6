// How a page of the replica behaves, read from its address. The page's script gets the same object in a script tag.

/** What happens to the old header when a link leads from one person to the next. */
type Handover = 'recycle' | 'skeleton' | 'alternate';

/** How one page load behaves; times in milliseconds. */
export interface Settings {
  readonly theme: 'light' | 'dark' | 'system';
  readonly dir: 'ltr' | 'rtl';
  readonly language: string;
  /** Old header for everybody: handle as h2, display name as h1 below it. */
  readonly order: 'new' | 'old';
  /** Every answer to the page's requests waits this long. */
  readonly slow: number;
  /** After a link, the new header comes this much later than its data. */
  readonly late: number;
  /** Keeps drawing the header anew for some seconds. */
  readonly churn: boolean;
  readonly handover: Handover;
  /** Whether TikTok's signing kit replaces the page's request functions. */
  readonly sdk: boolean;
  readonly captcha: boolean;
  readonly viewer: string | null;
  /** `cast` puts the crowd's cast into the side column, once as suggested and once as followed accounts. */
  readonly side: 'usual' | 'cast';
  /** Without drawn pictures lists can be scrolled many times faster: drawing them is most of the replica's work. */
  readonly hasPictures: boolean;
  /** What hashed class names of this load begin with. */
  readonly build: string;
  readonly oldHeaderFor: readonly string[];
  readonly forgedBadgeFor: readonly string[];
}

const RTL_LANGUAGE = 'ar';

/** Reads `?theme= dir= order= slow= late= churn= nav= sdk= viewer= side= pictures=`; anything not understood keeps the usual behaviour. */
export function settingsFrom(
  query: URLSearchParams,
  known: Pick<Settings, 'build' | 'captcha' | 'oldHeaderFor' | 'forgedBadgeFor'>,
): Settings {
  const theme = query.get('theme');
  const handover = query.get('nav');
  const rtl = query.get('dir') === 'rtl';
  return {
    theme: theme === 'dark' || theme === 'light' ? theme : 'system',
    dir: rtl ? 'rtl' : 'ltr',
    language: rtl ? RTL_LANGUAGE : 'en',
    order: query.get('order') === 'old' ? 'old' : 'new',
    slow: milliseconds(query.get('slow')),
    late: milliseconds(query.get('late')),
    churn: query.get('churn') !== 'off',
    handover: handover === 'recycle' || handover === 'skeleton' ? handover : 'alternate',
    sdk: query.get('sdk') !== 'off',
    viewer: query.get('viewer'),
    side: query.get('side') === 'cast' ? 'cast' : 'usual',
    hasPictures: query.get('pictures') !== 'off',
    ...known,
  };
}

/** Reads a waiting time; nonsense is 0 and ten seconds are the most. */
export function milliseconds(text: string | null): number {
  const value = Number(text);
  return Number.isFinite(value) && value > 0 ? Math.min(value, 10_000) : 0;
}
