// What a person can do in the card. Who listens decides what it means.

/** Events of the card. */
export interface CardEvents {
  /** The user said that the account is no look-alike of this handle, … */
  readonly onDismiss: (target: string) => void;
  /** … or took that back. */
  readonly onUndo: (target: string) => void;
  /** The user asks for the whole report. None: there is none to be had from here. */
  readonly onMore?: () => void;
  /** The card is about to open, or to close. */
  readonly onToggle?: (isOpen: boolean) => void;
}
