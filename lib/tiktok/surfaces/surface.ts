// What a surface is: one kind of place on TikTok's pages where an account is shown, and how its card is read there.
// Each surface is one file of data; catalog.ts lists them, read-card.ts reads them all alike.

/** A selector with the month it was last seen and where that can be looked up. */
export interface SeenSelector {
  readonly selector: string;
  /** ISO month or year. */
  readonly seen: string;
  readonly source: string;
}

/** One kind of place. All lists are fallbacks in order: the first that finds anything counts. */
export interface Surface {
  /** As the file is called. */
  readonly id: string;
  /** One element a card: the one that names the account. All of them are looked for. */
  readonly anchors: readonly SeenSelector[];
  /** Around the anchor: what belongs to the same account, and to no other. None: the anchor alone. */
  readonly cards: readonly SeenSelector[];
  /** In the card: the handle as text. None: the link alone names it. */
  readonly handle: readonly SeenSelector[];
  /** In the card: the display name. None: this surface does not show it. */
  readonly displayName: readonly SeenSelector[];
  /** In the card: what the person wrote there. None: nothing of theirs stands beside the name. */
  readonly said?: readonly SeenSelector[];
  /** Whether TikTok draws its badge here for those who have it, as far as was seen. */
  readonly drawsBadge: boolean;
  /** What whoever is met here is laid beside first: the author of the page's video, what was searched for, whose page it is. */
  readonly beside: 'author' | 'query' | 'owner' | null;
}
