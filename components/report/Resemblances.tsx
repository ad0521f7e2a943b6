// Accounts this one resembles: look-alikes as notices, everything else as quiet lines below.

import type { VNode } from 'preact';
import type { Saying } from '../../lib/account/past.ts';
import type { Lookalike } from '../../lib/lookalike/lookalike.ts';
import type { Assessment } from '../../lib/rules/assessment.ts';
import { message } from '../../lib/words/message.ts';
import { Day } from '../lookalike/Day.tsx';
import { Notice } from '../lookalike/Notice.tsx';
import { QuietLine } from '../lookalike/QuietLine.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWords } from '../ui/words-context.ts';
import type { ReportEvents } from './report-events.ts';

const NOTICES_AT_MOST = 3;
const LINES_AT_MOST = 3;

interface ResemblancesProps {
  readonly assessment: Assessment;
  readonly sayings: readonly Saying[];
  readonly events: ReportEvents;
  /** Address of a help page on reporting, or null where there is none. */
  readonly reportHelp: string | null;
}

/** Draws notices and lines; null where nothing resembles. */
export function Resemblances({ assessment, sayings, events, reportHelp }: ResemblancesProps): VNode | null {
  const words = useWords();
  const { account, badge, lookalikes } = assessment;
  if (lookalikes.length === 0) return null;
  const subject = {
    handle: account.handle,
    displayName: account.displayName?.value ?? null,
    badge: badge.state,
    followers: account.followers?.value ?? null,
  };
  const notices = lookalikes.filter(({ relation }) => relation === 'look-alike').slice(0, NOTICES_AT_MOST);
  const lines = lookalikes.filter(({ relation }) => relation !== 'look-alike').slice(0, LINES_AT_MOST);
  return (
    <>
      {notices.map((lookalike) => {
        const { handle } = lookalike.target;
        const said = sayings.find(({ kind, target }) => kind === 'not-look-alike' && target === handle);
        return (
          <Notice
            key={handle}
            words={words}
            subject={subject}
            lookalike={lookalike}
            dismissed={said !== undefined}
            onDismiss={events.onDismiss}
            onUndo={() => said && events.onTakeBack(said)}
            more={<WouldChange lookalike={lookalike} />}
            choice={said ? <Day at={said.at} /> : reportHelp && <ReportLink address={reportHelp} />}
          />
        );
      })}
      {lines.map((lookalike) => (
        <QuietLine key={lookalike.target.handle} words={words} lookalike={lookalike} />
      ))}
    </>
  );
}

function WouldChange({ lookalike }: { lookalike: Lookalike }): VNode | null {
  const words = useWords();
  if (lookalike.wouldChange.length === 0) return null;
  const said = [...new Set(lookalike.wouldChange.map((change) => words.say(change)))];
  return (
    <Disclosure class="small" summary={words.say(message('popup.resemblance.change'))}>
      <ul class="why">
        {said.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

function ReportLink({ address }: { address: string }): VNode {
  return (
    <a class="button" href={address} target="_blank" rel="noreferrer">
      {useWords().say(message('popup.choice.report'))}
    </a>
  );
}
