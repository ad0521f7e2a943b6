// The finding about TikTok's badge, and what every source said of it. A contradiction is laid open at once.

import type { VNode } from 'preact';
import type { Badge } from '../../lib/account/account.ts';
import { message } from '../../lib/words/message.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Mark } from '../ui/Mark.tsx';
import { useWords } from '../ui/words-context.ts';

/** Draws the badge's state as heading, with the evidence behind it. */
export function BadgeRow({ badge }: { badge: Badge }): VNode {
  const words = useWords();
  const contradicting = badge.state === 'unknown' && badge.evidence.length > 0;
  const heading = (
    <h2>
      <Mark kind={badge.state} />
      <span>
        {words.say(message(`badge.sentence.${contradicting ? 'contradicting' : badge.state}`))}
        <small>{words.say(message(`badge.note.${badge.state}`))}</small>
      </span>
    </h2>
  );
  return (
    <Disclosure class="finding" open={contradicting} summary={heading}>
      <BadgeEvidenceList badge={badge} />
    </Disclosure>
  );
}

function BadgeEvidenceList({ badge }: { badge: Badge }): VNode {
  const words = useWords();
  if (badge.evidence.length === 0) return <p class="soft">{words.say(message('popup.evidence.none'))}</p>;
  return (
    <ul class="evidence">
      {badge.evidence.map(({ source, at, shows }) => (
        <li key={source}>
          <Mark kind={shows ? 'present' : 'absent'} />
          <span>
            {words.say(
              message(`popup.evidence.badge.${shows ? 'yes' : 'no'}`, {
                source: message(`popup.source.${source}`),
              }),
            )}
            <small>{words.date(at)}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
