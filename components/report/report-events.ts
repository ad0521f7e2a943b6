// What a person can do in the report. Who listens decides what it means.

/** Events of the report. */
export interface ReportEvents {
  /** The user said that the account is no look-alike of this handle, … */
  readonly onDismiss: (target: string) => void;
  /** … or took that back. */
  readonly onUndo: (target: string) => void;
}
