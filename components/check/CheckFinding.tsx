// The finding: who it is as far as anybody knows, whom the handle resembles, or that nothing is known.

import type { VNode } from 'preact';
import type { CheckedAccount } from '../../lib/rules/checked-account.ts';
import { tame } from '../../lib/text/tame.ts';
import { message } from '../../lib/words/message.ts';
import { Day } from '../lookalike/Day.tsx';
import { Notice } from '../lookalike/Notice.tsx';
import { QuietLine } from '../lookalike/QuietLine.tsx';
import { Mark } from '../ui/Mark.tsx';
import { useWords } from '../ui/words-context.ts';
import type { CheckEvents } from './check-events.ts';
import { shownOf } from './has-notice.ts';

const EARLIER_AT_MOST = 3;

interface CheckFindingProps extends Pick<CheckEvents, 'onDismiss'> {
  readonly checked: CheckedAccount;
}

/** Draws what is known before what is resembled. */
export function CheckFinding({ checked, onDismiss }: CheckFindingProps): VNode {
  const words = useWords();
  const { handle, remembered, known, sayings } = checked;
  if (remembered || known) return <Known checked={checked} />;
  const shown = shownOf(checked);
  const subject = { handle, displayName: null, badge: 'unknown', followers: null } as const;
  if (shown.length === 0) {
    return (
      <section class="finding">
        <h2>
          <Mark kind="unknown" />
          <span>
            {words.say(message('check.none.title'))}
            <small>{words.say(message('check.none.text'))}</small>
          </span>
        </h2>
      </section>
    );
  }
  return (
    <>
      {shown.map((lookalike) => {
        const { handle: target } = lookalike.target;
        if (lookalike.relation !== 'look-alike') {
          return <QuietLine key={target} words={words} lookalike={lookalike} />;
        }
        const said = sayings.find((saying) => saying.kind === 'not-look-alike' && saying.target === target);
        return (
          <Notice
            key={target}
            words={words}
            subject={subject}
            lookalike={lookalike}
            dismissed={said !== undefined}
            onDismiss={() => onDismiss(target, true)}
            onUndo={() => onDismiss(target, false)}
            choice={said ? <Day at={said.at} /> : null}
          />
        );
      })}
    </>
  );
}

function Known({ checked: { remembered, known } }: { checked: CheckedAccount }): VNode {
  const words = useWords();
  const followers = remembered?.followersAtLeast ?? known?.followersAtLeast ?? null;
  return (
    <section class="finding">
      <h2>
        <Mark kind={remembered ? 'present' : 'quiet'} />
        <span>{words.say(message('check.known.title'))}</span>
      </h2>
      <ul class="why">
        {remembered ? (
          <li>
            {words.say(
              message('check.met', {
                name: tame(remembered.displayName),
                day: { date: remembered.lastMet },
              }),
            )}
          </li>
        ) : null}
        {remembered?.earlier.slice(0, EARLIER_AT_MOST).map(({ handle, until }) => (
          <li key={handle}>{words.say(message('check.met.earlier', { handle, day: { date: until } }))}</li>
        ))}
        {known ? (
          <li>
            {words.say(
              message(known.evidence === 'user' ? 'check.known.user' : 'check.known.verified', {
                name: tame(known.displayName),
              }),
            )}
          </li>
        ) : null}
        {followers === null ? null : (
          <li>{words.say(message('check.known.followers', { followers: words.short(followers) }))}</li>
        )}
      </ul>
      <p class="soft">{words.say(message('check.known.copy'))}</p>
    </section>
  );
}
