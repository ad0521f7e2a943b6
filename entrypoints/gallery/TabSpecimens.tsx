// The popup on pages that are no profiles, and its foot.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { PopupFrame } from '../../components/popup/PopupFrame.tsx';
import { MetList } from '../../components/tab/MetList.tsx';
import { Paused } from '../../components/tab/Paused.tsx';
import { TabControls } from '../../components/tab/TabControls.tsx';
import type { FindingKind } from '../../lib/lookalike/list-finding.ts';
import type { Assessment } from '../../lib/rules/assessment.ts';
import { digestOf } from '../../lib/rules/digest.ts';
import type { ListedAccount } from '../../lib/rules/listed-account.ts';
import {
  ARABIC,
  BADGED,
  COPY,
  FAN,
  HOSTILE,
  JAPANESE,
  OWN,
  TYPED_CHECK,
  UNKNOWN,
} from './samples/assessments.ts';
import type { Specimen } from './specimen.ts';

const MARKED = [
  met(COPY, 'look-alike'),
  met(TYPED_CHECK, 'imitated-tick'),
  met(FAN, 'fan'),
  met(HOSTILE, 'look-alike'),
];
const OTHERS = [BADGED, OWN, ARABIC, JAPANESE, UNKNOWN].map((assessment) => met(assessment, null));

/** Gives the list of accounts met in every form, and the paused tab. */
export function tabSpecimens(): readonly Specimen[] {
  const specimens: readonly (readonly [string, VNode])[] = [
    ['met', <List key="s" marked={MARKED} others={OTHERS} />],
    ['met-calm', <List key="s" marked={[]} others={OTHERS} />],
    ['met-one', <List key="s" marked={MARKED.slice(0, 1)} others={[]} />],
    ['met-cut', <List key="s" marked={MARKED.slice(0, 1)} others={OTHERS} isCut />],
    ['met-none', <List key="s" marked={[]} others={[]} />],
    ['paused', <Paused key="s" />],
  ];
  return specimens.map(([name, content]) => ({
    id: `tab-${name}`,
    group: 'States',
    element: <LiveTab paused={name === 'paused'}>{content}</LiveTab>,
  }));
}

function List(props: {
  readonly marked: readonly ListedAccount[];
  readonly others: readonly ListedAccount[];
  readonly isCut?: boolean;
}): VNode {
  return (
    <MetList
      isCut={false}
      {...props}
      addressOf={({ handle }) => `#${handle}`}
      onOpen={null}
      onTakeBack={() => undefined}
    />
  );
}

function LiveTab({ paused, children }: { readonly paused: boolean; readonly children: VNode }): VNode {
  const [isPaused, pause] = useState(paused);
  const controls = <TabControls isPaused={isPaused} onPause={async (wanted) => pause(wanted)} settings="#" />;
  return <PopupFrame controls={controls}>{children}</PopupFrame>;
}

function met(assessment: Assessment, kind: FindingKind | null): ListedAccount {
  const { account, badge } = assessment;
  return {
    handle: account.handle,
    displayName: account.displayName?.value ?? null,
    badge: badge.state,
    sayings: [],
    finding: kind === null ? null : { kind, digest: digestOf(assessment, []) },
  };
}
