// From what was judged to what is logged of it: the findings, and whom they point at.

import type { Account } from '../../lib/account/account.ts';
import type { Handle, UserId } from '../../lib/account/handle.ts';
import type { FindingKind } from '../../lib/lookalike/list-finding.ts';
import type { Lookalike } from '../../lib/lookalike/lookalike.ts';
import type { Resemblance } from '../../lib/lookalike/resemblance.ts';
import type { SeenFinding } from '../../lib/memory/findings/finding.ts';
import { subjectOf } from '../../lib/memory/subject.ts';

/** An account that was judged on a surface. `kind` null or `badge`: nothing to log. */
export interface JudgedAccount {
  readonly account: Account;
  readonly surface: string;
  readonly resemblance: Resemblance;
  readonly kind: FindingKind | null;
  /** Whom it does not resemble, the person said. */
  readonly dismissed: readonly Handle[];
}

/** Gives the findings among the judged, and the ids of those they point at. */
export function foundIn(judged: readonly JudgedAccount[]): {
  readonly found: readonly SeenFinding[];
  readonly pointedAt: readonly UserId[];
} {
  const found: SeenFinding[] = [];
  const pointedAt: UserId[] = [];
  for (const { account, surface, resemblance, kind, dismissed } of judged) {
    if (kind === null || kind === 'badge') continue;
    const target = kind === 'imitated-tick' ? null : (pointing(kind, resemblance, dismissed)?.target ?? null);
    found.push({
      subject: subjectOf(account),
      handle: account.handle,
      displayName: account.displayName?.value ?? null,
      kind,
      target: target?.handle ?? null,
      surface,
    });
    if (target?.id) pointedAt.push(target.id);
  }
  return { found, pointedAt };
}

function pointing(
  kind: 'look-alike' | 'fan',
  { lookalikes }: Resemblance,
  dismissed: readonly Handle[],
): Lookalike | null {
  return (
    lookalikes.find(({ relation, target }) => relation === kind && !dismissed.includes(target.handle)) ?? null
  );
}
