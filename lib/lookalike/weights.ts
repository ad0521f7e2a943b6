// What each signal weighs, and from where on a resemblance is shown and called strong. One table, the reason beside each
// number. Points are our judgement, tuned on accounts of the years 2022 and 2024; they are no probabilities.

/** Points of every signal in its variants. */
export const WEIGHTS = {
  // Copies of the display name are what impostors do most, and what namesakes share most.
  'name-same': 40,
  // Equal to the eye alone (l for I, 0 for o): as good as equal, and rarer among namesakes.
  'name-alike': 40,
  // "Mara Okafor Official": the name is theirs, the rest claims to be them.
  'name-plus-claim': 40,
  // "Okafor Mara": how copies look, and how names are written in half of the world.
  'name-turned': 35,
  // "Mara Okafor Berlin", "Mara Okafor 2".
  'name-plus-words': 35,
  // Same handle but for doubled letters and look-alike characters: among ordinary accounts 2 in 10,000.
  'handle-same-shape': 45,
  // Same handle but for dots and underscores: also how a namesake gets a handle.
  'handle-other-dots': 40,
  // Theirs plus official, support, backup …: hardly ever chance.
  'handle-plus-claim': 40,
  // Theirs plus the, its, tv …: common for copies, possible for others.
  'handle-plus-filler': 35,
  // Theirs plus a place or theme: how copies and how branches look.
  'handle-plus-family': 30,
  // Theirs plus digits: how copies look, and how namesakes get a handle at all.
  'handle-plus-digits': 25,
  // Theirs with other digits: numbers accounts, so it counts beside a copied name only.
  'handle-other-digits': 25,
  // Theirs plus fan, edits, daily …: points at fans more than at copies.
  'handle-plus-fan': 20,
  // One edit in a handle of five and more: as Chromium tells them. Common words and names count half (RARITY_SHARE).
  'handle-one-edit': 35,
  // One edit of the first letter alone (hank and tank, after Chromium's exclusions).
  'handle-one-edit-weak': 25,
  // Its parts in another order: a copy, or a namesake who writes the family name first.
  'handle-turned': 35,
  // Two edits: 20 in 10,000 ordinary accounts; counts beside a rare name only.
  'handle-two-edits': 20,
  // Theirs somewhere at an edge: mostly fans and chance.
  'handle-embedded': 20,
  // TikTok's badge is never part of the text.
  'imitated-tick': 30,
  // Messenger, money or prizes in the bio: usual for businesses too.
  'contact-bait': 30,
  // Another account on the same page that is named, called or pictured like it: the page itself says who is meant.
  'copy-in-view': 40,
  // One picture: copied by a click, and seldom shared by strangers once stock pictures are left out.
  'picture-same': 40,
  // A bio of one's own words, letter for letter: nobody writes it twice by chance.
  'bio-same': 40,
  // The same with a letter in ten changed, or with something added.
  'bio-near': 35,
  // Nearly everybody has fewer followers than a known account: it tips, it never decides.
  'smaller-audience': 10,
  // Most accounts are younger than a known one (copies always are, after Goga et al., IMC 2015): it tips, as the audience does.
  'younger-account': 10,
  // People rename themselves all the time; that the copied name itself is new tips, and decides nothing.
  'recent-rename': 10,
} as const;

/** A signal's place in the table. */
export type WeightKey = keyof typeof WEIGHTS;

/** How much of a handle's points counts when the copied handle points at nobody in particular. */
export const RARITY_SHARE = {
  rare: 1,
  // A handle that only writes out a common full name: many genuine namesakes.
  'common-full': 0.8,
  // psg, bvb: taken by chance as well, yet nobody is called so.
  short: 0.6,
  // alex, queen: taken as often by chance.
  generic: 0.5,
} as const;

/** Handles that nobody gets by having the same name. */
export const DELIBERATE: ReadonlySet<WeightKey> = new Set(['handle-same-shape', 'handle-plus-claim']);

/** Handles one edit from the target's. */
export const ONE_EDIT: ReadonlySet<WeightKey> = new Set(['handle-one-edit', 'handle-one-edit-weak']);

/** Handles that are like the target's and copy it only beside a further sign. */
export const LIKENESSES: ReadonlySet<WeightKey> = new Set(['handle-one-edit', 'handle-turned']);

/**
 * Handles that are told of where the handle is all that is known and the copied one is not generic. Two edits, embedded
 * ones and other digits are left out: by themselves they are chance too often.
 */
export const SHOWN_ALONE: ReadonlySet<WeightKey> = new Set([
  'handle-same-shape',
  'handle-other-dots',
  'handle-plus-claim',
  'handle-plus-filler',
  'handle-plus-family',
  'handle-plus-digits',
  'handle-plus-fan',
  'handle-one-edit',
  'handle-one-edit-weak',
  'handle-turned',
]);

/** Handles that are told of beside a common name and a tiny audience; digits and places are what namesakes take. */
export const SHOWN_BESIDE_COMMON: ReadonlySet<WeightKey> = new Set([
  'handle-same-shape',
  'handle-other-dots',
  'handle-plus-claim',
  'handle-plus-filler',
  'handle-one-edit',
  'handle-one-edit-weak',
]);

/** Fewer points are noise: an embedded handle, or two edits, with a small audience. */
export const SHOWN_FROM = 35;

/** The least that two independent signals with a copy among them come to; an embedded handle needs the audience to get there. */
export const STRONG_FROM = 70;

/** A group of signals counts as one of its own from here: a generic embedded handle does not. */
export const COUNTS_FROM = 15;

/** From here a name or handle is a copy, and not only a likeness: two edits, digits and embedded handles stay below. */
export const COPY_FROM = 30;

/** At most this share of the target's followers is remarked on; impostors start from nothing. */
export const SMALL_AUDIENCE = 0.01;

/** From this share on both accounts are known in their own right, and the resemblance is at most a similar name. */
export const COMPARABLE_AUDIENCE = 0.2;

/** An account with so many followers of its own is known in its own right, however large the other is. */
export const OWN_AUDIENCE = 500_000;

/** Under so many followers nobody in view is known in their own right, however small the other's audience is. */
export const STANDING_FROM = 10_000;

/** A year, long enough that dates estimated from ids (days off) cannot matter. */
export const YEAR_MS = 365 * 86_400_000;

/** So many years between two accounts are remarked on, either way: copies come after their model, and seldom in its year. */
export const YOUNGER_BY_YEARS = 1;

/** A change this recent is remarked on: TikTok allows a new handle every 30 days (https://support.tiktok.com/en/getting-started/setting-up-your-profile/changing-your-username). */
export const RENAMED_WITHIN_DAYS = 30;
