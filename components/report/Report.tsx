// The popup's answer about one account: who, badge, resemblances, what TikTok asks for. Finding first, reasons under it.

import type { ComponentChildren, VNode } from 'preact';
import { NO_PAST, type Past, type Saying } from '../../lib/account/past.ts';
import type { Assessment } from '../../lib/rules/assessment.ts';
import { BadgeRow } from './BadgeRow.tsx';
import { Facts } from './Facts.tsx';
import { Imitations } from './Imitations.tsx';
import { Requirements } from './Requirements.tsx';
import { Resemblances } from './Resemblances.tsx';
import type { ReportEvents } from './report-events.ts';
import { Who } from './Who.tsx';

interface ReportProps {
  readonly assessment: Assessment;
  /** What the user said of the account, latest first. */
  readonly sayings: readonly Saying[];
  /** What else is remembered of the account, where anything is. */
  readonly past?: Pick<Past, 'earlier' | 'takenOver'>;
  /** The account is the reader's: then there is a next step. */
  readonly own: boolean;
  /** Address of a help page on reporting, or null where there is none. */
  readonly reportHelp: string | null;
  /** In a private window nothing is kept, so nothing is asked. */
  readonly isPrivateWindow?: boolean;
  /** The further parts (More.tsx), where they are loaded. */
  readonly more: ComponentChildren;
  readonly events: ReportEvents;
}

/** Draws the report. Everything it says comes from the assessment. */
export function Report(props: ReportProps): VNode {
  const {
    assessment,
    sayings,
    past = NO_PAST,
    own,
    reportHelp,
    isPrivateWindow = false,
    more,
    events,
  } = props;
  return (
    <article class="report">
      <Who assessment={assessment} own={own} past={past} sayings={sayings} onTakeBack={events.onTakeBack} />
      <BadgeRow badge={assessment.badge} />
      <Imitations imitations={assessment.imitations} />
      <Facts assessment={assessment} />
      <Resemblances assessment={assessment} sayings={sayings} events={events} reportHelp={reportHelp} />
      <Requirements
        assessment={assessment}
        own={own}
        isPrivateWindow={isPrivateWindow}
        onOwner={events.onOwner}
      />
      {more}
    </article>
  );
}
