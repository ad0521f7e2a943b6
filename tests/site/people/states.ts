// Addresses that lead to a state instead of a person. The pages themselves are in ../pages.

/** Nobody has this handle: TikTok answers with status 10221. */
export const MISSING_HANDLE = 'nobody.lives.here';

/** Handles whose address gives a state of its own, whoever asks. */
export const WALLS = {
  'login.wall': 'login',
  'age.gate': 'age-gate',
  'waf.wall': 'waf',
  'empty.answer': 'empty',
  'changed.markup': 'changed',
} as const satisfies Readonly<Record<string, string>>;

/** What kind of state an address leads to. */
export type Wall = (typeof WALLS)[keyof typeof WALLS];

/** Whose profile lies behind a captcha. */
export const CAPTCHA_HANDLE = 'behind.captcha';

/** Gives the state that a handle stands for, or null. */
export function wallOf(handle: string): Wall | null {
  return Object.entries(WALLS).find(([name]) => name === handle)?.[1] ?? null;
}
