// "Your account": asks the background what is kept, hands it to the page, and the page's changes back. Every state has a
// name and a screen.

import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { OwnerPage } from '../../components/owner/OwnerPage.tsx';
import {
  Erased,
  OwnAccounts,
  type OwnerTrouble,
  OwnerTroubleState,
} from '../../components/owner/owner-states.tsx';
import { ErrorState } from '../../components/states/action-states.tsx';
import { Loading } from '../../components/states/Loading.tsx';
import type { Question } from '../../lib/account/owner-answers.ts';
import {
  askOwnAccount,
  askOwnAccounts,
  eraseOwnAccount,
  type OwnName,
  restoreOwnAccount,
  sendAnswer,
} from '../../lib/browser/owner.ts';
import type { OwnPage } from '../../lib/browser/owner-messages.ts';
import { RULES } from '../../lib/rules/catalog.ts';

type OpenPage = Extract<OwnPage, { state: 'open' }>;

type Shown =
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly detail: string }
  | { readonly state: 'list'; readonly accounts: readonly OwnName[] }
  | { readonly state: 'trouble'; readonly trouble: OwnerTrouble }
  | { readonly state: 'erased'; readonly was: OpenPage['own'] }
  | OpenPage;

interface OptionsProps {
  /** The name an account is kept under; null where the page was opened without one. */
  readonly subject: string | null;
  readonly first: Question | null;
  readonly now: number;
}

/** Draws the page for one account, or the list of them. */
export function Options({ subject, first, now }: OptionsProps): VNode {
  const [shown, setShown] = useState<Shown>({ state: 'asking' });

  const ask = useCallback(async () => {
    try {
      setShown(subject === null ? await list() : await account(subject));
    } catch (error) {
      setShown({ state: 'failed', detail: error instanceof Error ? error.message : String(error) });
    }
  }, [subject]);

  useEffect(() => {
    void ask();
  }, [ask]);

  const erase = async (name: { readonly subject: string; readonly handle: OwnName['handle'] | null }) => {
    const was = shown.state === 'open' ? shown.own : null;
    await eraseOwnAccount(name);
    if (was) setShown({ state: 'erased', was });
    else await ask();
  };

  switch (shown.state) {
    case 'asking':
      return <Loading />;
    case 'failed':
      return <ErrorState detail={shown.detail} onRetry={() => void ask()} />;
    case 'list':
      return (
        <OwnAccounts
          accounts={shown.accounts.map((own) => ({ handle: own.handle, address: addressOf(own) }))}
        />
      );
    case 'trouble':
      return (
        <OwnerTroubleState
          trouble={shown.trouble}
          onErase={() => {
            if (subject !== null) void erase({ subject, handle: null });
          }}
        />
      );
    case 'erased':
      return (
        <Erased
          handle={shown.was.handle}
          onUndo={() => void restoreOwnAccount(shown.was, shown.was.answers).then(ask, ask)}
        />
      );
    case 'open':
      return (
        <OwnerPage
          handle={shown.own.handle}
          answers={shown.own.answers}
          press={shown.press}
          rules={RULES}
          now={now}
          first={first}
          onAnswer={async (question, value) => {
            const page = await sendAnswer(shown.own, question, value);
            if (page.state === 'open') setShown(page);
            return page.state === 'open';
          }}
          onErase={() => void erase(shown.own)}
        />
      );
  }
}

async function list(): Promise<Shown> {
  const found = await askOwnAccounts();
  return found.state === 'private' ? { state: 'trouble', trouble: 'private' } : found;
}

async function account(subject: string): Promise<Shown> {
  const page = await askOwnAccount(subject);
  switch (page.state) {
    case 'open':
      return page;
    case 'none':
    case 'no-answer':
      return list();
    default:
      return { state: 'trouble', trouble: page.state };
  }
}

function addressOf({ subject }: OwnName): string {
  return `?${new URLSearchParams({ account: subject })}`;
}
