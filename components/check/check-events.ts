// What the person may say on the page about a checked account.

/** What the person may say; each also takes the other's word back. */
export interface CheckEvents {
  readonly onWatch: (isOn: boolean) => void;
  readonly onTrust: (isOn: boolean) => void;
  readonly onLookalike: (isOn: boolean) => void;
  readonly onDismiss: (target: string, dismissed: boolean) => void;
}
