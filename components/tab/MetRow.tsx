// One account met on the page: names, badge, and the finding in one sentence.

import type { VNode } from 'preact';
import type { Saying } from '../../lib/account/past.ts';
import type { ListedAccount } from '../../lib/rules/listed-account.ts';
import { tame } from '../../lib/text/tame.ts';
import { type Message, message } from '../../lib/words/message.ts';
import { DecisionLine } from '../decisions/DecisionLine.tsx';
import { relationMark } from '../lookalike/relation-mark.ts';
import { Initials } from '../ui/Initials.tsx';
import { Mark, type MarkKind } from '../ui/Mark.tsx';
import { useWords } from '../ui/words-context.ts';

const NAME_AT_MOST = 60;

interface MetRowProps {
  readonly account: ListedAccount;
  readonly address: string;
  readonly onOpen: (() => void) | null;
  readonly onTakeBack: (saying: Saying) => void;
}

/** Draws the row. Its name is a link; pressed without a modifier key it opens where the person already is. */
export function MetRow({ account, address, onOpen, onTakeBack }: MetRowProps): VNode {
  const words = useWords();
  const { handle, displayName, badge } = account;
  const said = findingOf(account);
  return (
    <li class="who">
      <Initials displayName={displayName} handle={handle} />
      <div>
        <a
          href={address}
          target="_blank"
          rel="noreferrer"
          onClick={(event) => {
            if (!onOpen || event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onOpen();
          }}
        >
          <bdi>{displayName === null ? `@${handle}` : tame(displayName, NAME_AT_MOST)}</bdi>
        </a>
        <p class="soft">
          {displayName === null ? null : <bdi>@{handle}</bdi>}
          <span class="line">
            <Mark kind={badge} /> {words.say(message(`badge.chip.${badge}`))}
          </span>
        </p>
        {said === null ? null : (
          <p class={`line found ${said.tone}`}>
            <Mark kind={said.mark} />
            <span>{words.say(said.text)}</span>
          </p>
        )}
        {account.sayings.map((saying) => (
          <DecisionLine key={saying.kind + saying.target} saying={saying} onTakeBack={onTakeBack} />
        ))}
      </div>
    </li>
  );
}

interface Said {
  readonly mark: MarkKind;
  readonly tone: 'strong' | 'weak' | 'plain';
  readonly text: Message;
}

/** The finding with its target. A badge is said by the line of every row. */
function findingOf({ finding }: ListedAccount): Said | null {
  if (finding === null || finding.kind === 'badge') return null;
  if (finding.kind === 'imitated-tick') {
    return { mark: 'unknown', tone: 'weak', text: message('controls.met.imitated-tick') };
  }
  const { kind, digest } = finding;
  const { lookalike } = digest;
  const isLookalike = kind === 'look-alike';
  const mark = relationMark(kind);
  const tone = isLookalike ? (lookalike?.strength ?? 'weak') : 'plain';
  if (!lookalike)
    return { mark, tone, text: message(isLookalike ? 'badge.chip.lookalike' : 'badge.chip.fan') };
  return { mark, tone, text: message(`badge.${kind}.title`, { handle: `@${lookalike.target.handle}` }) };
}
