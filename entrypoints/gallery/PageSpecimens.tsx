// The pages in tabs: the questions to the owner in every state, and the first-run page.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { OwnerPage } from '../../components/owner/OwnerPage.tsx';
import { Erased, OwnAccounts, OwnerTroubleState } from '../../components/owner/owner-states.tsx';
import { PageFrame } from '../../components/page/PageFrame.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import type { OwnerAnswers, Question } from '../../lib/account/owner-answers.ts';
import { parseAnswers } from '../../lib/memory/owner/form.ts';
import { RULES } from '../../lib/rules/catalog.ts';
import type { PressTally } from '../../lib/rules/press/tally.ts';
import { READ_AT } from './samples/account.ts';
import type { Specimen } from './specimen.ts';

const ANSWERED: OwnerAnswers = {
  twoStep: { value: true, at: READ_AT },
  ownerKind: { value: 'business', at: READ_AT },
  pressLinks: { value: ['https://example.org/brot', 'https://www.prnewswire.com/1'], at: READ_AT },
  request: { value: { state: 'refused', day: READ_AT }, at: READ_AT },
  papers: { value: [], at: READ_AT },
};
const PRESS: PressTally = { counted: ['example.org'], dropped: [{ site: 'prnewswire.com', why: 'wire' }] };

const nothing = () => undefined;

const PAGES: readonly (readonly [string, VNode])[] = [
  ['owner', <LiveOwner key="p" first={{}} />],
  ['owner-answered', <LiveOwner key="p" first={ANSWERED} />],
  ['owner-erased', <Erased key="p" handle="lena.brunner" onUndo={nothing} />],
  ['owner-none', <OwnAccounts key="p" accounts={[]} />],
  [
    'owner-list',
    <OwnAccounts
      key="p"
      accounts={[
        { handle: 'brotzeit', address: '#1' },
        { handle: 'lena.brunner', address: '#2' },
      ]}
    />,
  ],
  ['owner-private', <OwnerTroubleState key="p" trouble="private" onErase={nothing} />],
  ['owner-corrupt', <OwnerTroubleState key="p" trouble="corrupt" onErase={nothing} />],
  ['owner-newer', <OwnerTroubleState key="p" trouble="newer-version" onErase={nothing} />],
  ['owner-many', <OwnerTroubleState key="p" trouble="too-many-accounts" onErase={nothing} />],
  ['welcome', <Welcome key="p" site="https://www.tiktok.com/" owner="#" />],
];

/** Gives the pages, each in its frame. */
export function pageSpecimens(): readonly Specimen[] {
  return PAGES.map(([name, page]) => ({
    id: `page-${name}`,
    group: 'Pages',
    element: <PageFrame>{page}</PageFrame>,
  }));
}

function LiveOwner({ first }: { first: OwnerAnswers }): VNode {
  const [answers, change] = useState(first);
  const answer = async (question: Question, value: unknown) => {
    const given = value === null ? undefined : { value, at: READ_AT };
    change(parseAnswers({ ...answers, [question]: given }) ?? answers);
    return true;
  };
  return (
    <OwnerPage
      handle="lena.brunner"
      answers={answers}
      press={answers.pressLinks ? PRESS : null}
      rules={RULES}
      now={READ_AT}
      first={null}
      onAnswer={answer}
      onErase={() => change({})}
    />
  );
}
