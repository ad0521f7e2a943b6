// The badge in every state: on lines of different heights, and with its card laid open.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Badge } from '../../components/badge/Badge.tsx';
import type { BadgeView } from '../../components/badge/badge-view.ts';
import type { Assessment } from '../../lib/rules/assessment.ts';
import { digestOf } from '../../lib/rules/digest.ts';
import type { Words } from '../../lib/words/words.ts';
import { Shadow } from './Shadow.tsx';
import {
  ARABIC,
  BADGED,
  CONTRADICTING,
  COPY,
  FAN,
  HOSTILE,
  OWN,
  STRONG,
  TYPED_CHECK,
  UNKNOWN,
} from './samples/assessments.ts';
import type { Specimen } from './specimen.ts';

const SAMPLES: readonly (readonly [string, BadgeView | Assessment])[] = [
  ['loading', { state: 'loading' }],
  ['badge', BADGED],
  ['no-badge', OWN],
  ['arabic', ARABIC],
  ['contradicting', CONTRADICTING],
  ['unknown', UNKNOWN],
  ['look-alike', COPY],
  ['weak', TYPED_CHECK],
  ['fan', FAN],
  ['unavailable', { state: 'unavailable' }],
  ['hostile', HOSTILE],
];

/** Gives every chip on a line of its own, and every card laid open. */
export function badgeSpecimens(words: Words, theme: string): readonly Specimen[] {
  const chips = SAMPLES.map(([name, sample]): Specimen => {
    const shown = 'account' in sample ? sample.account.handle : 'somebody';
    const element = (
      <p class="profile">
        {shown.slice(0, 24)} <LiveBadge words={words} theme={theme} sample={sample} />
      </p>
    );
    return { id: `chip-${name}`, group: 'Chips', element };
  });
  const cards = SAMPLES.map(([name, sample]): Specimen => {
    const element = <LiveBadge words={words} theme={theme} sample={sample} laidOpen />;
    return { id: `card-${name}`, group: 'Cards', element };
  });
  const inText = (
    <p class="small-line">
      In a line of text: <b>lena.brunner</b> <LiveBadge words={words} theme={theme} sample={OWN} /> and on it
      goes.
    </p>
  );
  const dismissed = (
    <LiveBadge words={words} theme={theme} sample={COPY} laidOpen dismissed={[STRONG.target.handle]} />
  );
  return [
    ...chips,
    { id: 'chip-small', group: 'Chips', element: inText },
    ...cards,
    { id: 'card-dismissed', group: 'Cards', element: dismissed },
  ];
}

interface LiveBadgeProps {
  readonly words: Words;
  readonly theme: string;
  readonly sample: BadgeView | Assessment;
  readonly laidOpen?: boolean;
  readonly dismissed?: readonly string[];
}

function LiveBadge({ words, theme, sample, laidOpen = false, dismissed = [] }: LiveBadgeProps): VNode {
  const [set, change] = useState(dismissed);
  const view = 'state' in sample ? sample : { state: 'ready' as const, ...digestOf(sample, set) };
  return (
    <span class="specimen-badge">
      <Shadow theme={theme} laidOpen={laidOpen}>
        <Badge
          words={words}
          view={view}
          onDismiss={(target) => change([...set, target])}
          onUndo={(target) => change(set.filter((handle) => handle !== target))}
          onMore={() => undefined}
        />
      </Shadow>
    </span>
  );
}
