// The popup on a profile: runs the rules over the account that the background found there, and hands on what the person says.

import type { VNode } from 'preact';
import { Report as ReportView } from '../../components/report/Report.tsx';
import type { Question } from '../../lib/account/owner-answers.ts';
import { type SayingMessage, sendSaying } from '../../lib/browser/background.ts';
import type { Report } from '../../lib/browser/messages.ts';
import { openOwner } from '../../lib/browser/owner.ts';
import { subjectOf } from '../../lib/memory/subject.ts';
import { assess } from '../../lib/rules/assess.ts';
import { IMPERSONATION_HELP } from '../../lib/tiktok/help.ts';
import { useGrowthChoice } from './growth-choice.ts';
import type { MoreParts } from './more-parts.ts';

interface AssessedProps {
  readonly report: Extract<Report, { state: 'account' }>;
  readonly tabId: number | null;
  readonly now: number;
  readonly more: MoreParts | null;
  readonly onDecided: () => Promise<void>;
  /** Called with the report that holds after something was said of the account; null where it was not kept. */
  readonly onSaid: (report: Report | null) => void;
}

/** Draws the report on an account. */
export function Assessed({ report, tabId, now, more, onDecided, onSaid }: AssessedProps): VNode {
  const { account, resemblance, sayings, past, isOwn, growth, purpose, owner } = report;
  const { history } = growth;
  const { answers, press, domains } = owner;
  const assessment = assess(account, { now, resemblance, history, purpose, answers, press, domains });
  const keeping = useGrowthChoice(account, isOwn, tabId, onDecided);
  const say = (said: Pick<SayingMessage, 'subject' | 'kind' | 'target' | 'isOn'>) => {
    if (tabId === null) return;
    const { subject, kind, target, isOn } = said;
    const { handle } = account;
    void sendSaying({ tabId, subject, handle, kind, target, isOn }).then(onSaid, () => onSaid(null));
  };
  const ask = (question: Question | null) => {
    if (tabId === null) return;
    const name = { subject: subjectOf(account), handle: account.handle };
    void openOwner(name, tabId, question).then(onDecided, onDecided);
  };
  return (
    <ReportView
      assessment={assessment}
      sayings={sayings}
      past={past}
      own={isOwn}
      reportHelp={IMPERSONATION_HELP}
      isPrivateWindow={owner.state === 'private'}
      events={{
        onDismiss: (handle) => {
          const target = assessment.lookalikes.find((one) => one.target.handle === handle)?.target.handle;
          if (target) say({ subject: subjectOf(account), kind: 'not-look-alike', target, isOn: true });
        },
        onTakeBack: (saying) => say({ ...saying, isOn: false }),
        onOwner: ask,
      }}
      more={
        more && (
          <more.More
            words={more.words}
            assessment={assessment}
            own={isOwn}
            kept={growth}
            erased={keeping.erased}
            events={keeping.events}
            onOwner={owner.state === 'private' ? null : ask}
          />
        )
      }
    />
  );
}
