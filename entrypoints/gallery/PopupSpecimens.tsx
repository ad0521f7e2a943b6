// The popup in every state.

import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { PopupFrame } from '../../components/popup/PopupFrame.tsx';
import { More } from '../../components/report/More.tsx';
import { Report } from '../../components/report/Report.tsx';
import { ErrorState, NeedsReload, NoPermission } from '../../components/states/action-states.tsx';
import { Loading } from '../../components/states/Loading.tsx';
import {
  AgeGate,
  Captcha,
  EmptyAnswer,
  LoginWall,
  NotFound,
  NotTikTok,
  PrivateProfile,
} from '../../components/states/page-states.tsx';
import { TikTokChanged } from '../../components/states/TikTokChanged.tsx';
import { useWords } from '../../components/ui/words-context.ts';
import type { GrowthKept } from '../../lib/account/growth-kept.ts';
import { parseHandle } from '../../lib/account/handle.ts';
import type { Saying } from '../../lib/account/past.ts';
import type { Assessment } from '../../lib/rules/assessment.ts';
import {
  ARABIC,
  BADGED,
  CONTRADICTING,
  COPY,
  FAN,
  HOSTILE,
  JAPANESE,
  OWN,
  TYPED_CHECK,
  UNKNOWN,
} from './samples/assessments.ts';
import { JUDGED_COPY, JUDGED_OWN } from './samples/judged.ts';
import { KEPT_SAMPLES } from './samples/kept.ts';
import type { Specimen } from './specimen.ts';

const REPORTS: readonly (readonly [string, Assessment])[] = [
  ['judged-copy', JUDGED_COPY],
  ['judged-own', JUDGED_OWN],
  ['look-alike', COPY],
  ['own', OWN],
  ['badge', BADGED],
  ['typed-check', TYPED_CHECK],
  ['contradicting', CONTRADICTING],
  ['fan', FAN],
  ['unknown', UNKNOWN],
  ['hostile', HOSTILE],
  ['arabic', ARABIC],
  ['japanese', JAPANESE],
];

// Whose report the reader's own account is.
const OWN_ACCOUNTS = ['own', 'judged-own'];

const nothing = () => undefined;

const STATES: readonly (readonly [string, VNode])[] = [
  ['loading', <Loading key="s" />],
  ['not-tiktok', <NotTikTok key="s" />],
  ['private', <PrivateProfile key="s" />],
  ['not-found', <NotFound key="s" />],
  ['login-wall', <LoginWall key="s" />],
  ['age-gate', <AgeGate key="s" />],
  ['captcha', <Captcha key="s" />],
  ['empty', <EmptyAnswer key="s" />],
  ['changed', <TikTokChanged key="s" tried={['data-tag', 'sigi-state', 'next-data', 'document']} />],
  ['reload', <NeedsReload key="s" onReload={nothing} />],
  ['permission', <NoPermission key="s" onGrant={nothing} />],
  ['error', <ErrorState key="s" detail="TypeError: reading of undefined" onRetry={nothing} />],
];

/** Gives the popup with every report and in every state that is none. */
export function popupSpecimens(): readonly Specimen[] {
  const reports = REPORTS.map(
    ([name, assessment]): Specimen => ({
      id: `report-${name}`,
      group: 'Reports',
      element: framed(<LiveReport assessment={assessment} own={OWN_ACCOUNTS.includes(name)} />),
    }),
  );
  const growth = KEPT_SAMPLES.map(
    ({ name, own, assessment, kept, erased = false }): Specimen => ({
      id: `growth-${name}`,
      group: 'Reports',
      element: framed(<LiveReport assessment={assessment} own={own} kept={kept} erased={erased} />),
    }),
  );
  const states = STATES.map(
    ([name, state]): Specimen => ({ id: `state-${name}`, group: 'States', element: framed(state) }),
  );
  return [...reports, ...growth, ...states];
}

function framed(content: ComponentChildren): VNode {
  return <PopupFrame>{content}</PopupFrame>;
}

interface LiveReportProps {
  readonly assessment: Assessment;
  readonly own: boolean;
  readonly kept?: GrowthKept;
  readonly erased?: boolean;
}

const SAID_AT = Date.UTC(2026, 10, 12);
const NOT_KEPT: GrowthKept = { state: 'not-kept', history: null };

function LiveReport({ assessment, own, kept = NOT_KEPT, erased = false }: LiveReportProps): VNode {
  const [sayings, change] = useState<readonly Saying[]>([]);
  const [stopped, stop] = useState(erased);
  const events = {
    onDismiss: (handle: string) => {
      const target = parseHandle(handle);
      change([...sayings, { subject: 'handle:x', kind: 'not-look-alike', target, at: SAID_AT }]);
    },
    onTakeBack: (saying: Saying) => change(sayings.filter((other) => other !== saying)),
    onOwner: nothing,
  };
  const growth = { onKeep: nothing, onStop: () => stop(true), onUndo: () => stop(false) };
  const words = useWords();
  return (
    <Report
      assessment={assessment}
      sayings={sayings}
      own={own}
      reportHelp="https://help.example/report"
      events={events}
      more={
        <More
          words={words}
          assessment={assessment}
          own={own}
          kept={kept}
          erased={stopped}
          events={growth}
          onOwner={nothing}
        />
      }
    />
  );
}
