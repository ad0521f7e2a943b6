// What became of the owner's press links. The counting needs the list of public suffixes (count.ts): too large for a
// popup, which gets this result instead.

/** Why a link does not count. */
export type DropReason =
  /** A service that sends out its customers' own texts. */
  | 'wire'
  /** Everybody can publish there: blogs, networks, encyclopedias anybody writes. */
  | 'self-published'
  /** The part of a newspaper that is marked as paid or as a release. */
  | 'paid-part'
  /** The owner's own site. */
  | 'own'
  /** No address of a site on the web. */
  | 'no-site';

/** One link that does not count: `site` is its domain, or its text where it has none. */
export interface DroppedLink {
  readonly site: string;
  readonly why: DropReason;
}

/** The owner's links by registrable domain, each domain once, in the order of the links. */
export interface PressTally {
  readonly counted: readonly string[];
  readonly dropped: readonly DroppedLink[];
}
