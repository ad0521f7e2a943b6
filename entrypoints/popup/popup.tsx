// The popup: asks the background what stands in the tab, runs the rules over it, shows the answer. Every state a tab can
// be in has a name and a screen.

import type { VNode } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { PopupFrame } from '../../components/popup/PopupFrame.tsx';
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
import { ErrorBoundary } from '../../components/ui/ErrorBoundary.tsx';
import { askReport } from '../../lib/browser/background.ts';
import type { Report } from '../../lib/browser/messages.ts';
import { askForSite, reloadTab } from '../../lib/browser/tabs.ts';
import type { Words } from '../../lib/words/words.ts';
import { Assessed } from './assessed.tsx';
import { useMoreParts } from './more-parts.ts';

/** While a page may still be loading its own data, we look again this often. */
const RETRY_MS = 400;
/** How many times, by what was found: between two profiles a page shows nothing we know for a moment, too. */
const MAX_RETRIES: Readonly<Partial<Record<Shown['state'], number>>> = {
  loading: 25,
  unreadable: 12,
  met: 12,
};

interface PopupProps {
  /** The tab the popup speaks of; null when the browser names none. */
  readonly tabId: number | null;
  readonly now: number;
  /** It hangs from the button in the toolbar, over the tab; else it is a page of its own. */
  readonly isInToolbar: boolean;
  /** Loads the words of the report's further parts. */
  readonly loadMoreWords: () => Promise<Words>;
}

type Shown = { readonly state: 'asking' } | { readonly state: 'failed'; readonly detail: string } | Report;

const LOADING: Shown = { state: 'loading', handle: null, tried: [] };

/** Draws the popup for one tab and keeps it up to date. */
export function Popup({ tabId, now, isInToolbar, loadMoreWords }: PopupProps): VNode {
  const more = useMoreParts(loadMoreWords);
  const [shown, setShown] = useState<Shown>({ state: 'asking' });
  const [tries, setTries] = useState(0);
  const [isRefused, setRefused] = useState(false);
  // After "reload" the page has no content script for a moment: that is loading, not a reason to ask for a reload again.
  const reloading = useRef(false);

  const ask = useCallback(async () => {
    if (tabId === null) return setShown({ state: 'not-tiktok' });
    try {
      const report = await askReport(tabId);
      const isGap = report.state === 'needs-reload' && reloading.current;
      if (!isGap) reloading.current = false;
      setShown(isGap ? LOADING : report);
    } catch (error) {
      setShown({ state: 'failed', detail: error instanceof Error ? error.message : String(error) });
    }
  }, [tabId]);

  useEffect(() => {
    void ask();
  }, [ask]);

  const isSettled = shown.state === 'met' && shown.marked.length + shown.others.length > 0;
  const mayChange = !isSettled && tries < (MAX_RETRIES[shown.state] ?? 0);
  useEffect(() => {
    if (!mayChange) return;
    const timer = setTimeout(() => {
      setTries(tries + 1);
      void ask();
    }, RETRY_MS);
    return () => clearTimeout(timer);
  }, [mayChange, tries, ask]);

  const reload = useCallback(() => {
    if (tabId === null) return;
    reloading.current = true;
    setShown(LOADING);
    setTries(0);
    void reloadTab(tabId).then(ask, ask);
  }, [tabId, ask]);

  const retry = useCallback(() => {
    setShown({ state: 'asking' });
    void ask();
  }, [ask]);

  const grant = useCallback(() => {
    void askForSite().then((granted) => (granted ? ask() : undefined));
  }, [ask]);

  /** After something was said of an account: with the report that holds then, or null where it was not kept. */
  const onSaid = (report: Report | null) => {
    setRefused(report === null);
    if (report) setShown(report);
    else void ask();
  };

  function screen(): VNode {
    switch (shown.state) {
      case 'asking':
        return <Loading />;
      case 'failed':
        return <ErrorState detail={shown.detail} onRetry={retry} />;
      case 'error':
        return <ErrorState detail="" onRetry={retry} />;
      case 'not-tiktok':
        return <NotTikTok />;
      case 'no-permission':
        return <NoPermission onGrant={grant} />;
      case 'needs-reload':
        return <NeedsReload onReload={reload} />;
      case 'not-found':
        return <NotFound />;
      case 'login-wall':
        return <LoginWall />;
      case 'age-gate':
        return <AgeGate />;
      case 'captcha':
        return <Captcha />;
      case 'empty':
        return <EmptyAnswer />;
      case 'loading':
      case 'unreadable':
        return mayChange ? <Loading /> : <TikTokChanged tried={shown.tried} />;
      case 'private':
        return <PrivateProfile />;
      case 'paused':
      case 'met':
        return more ? (
          <more.tab.TabScreen
            report={shown}
            words={more.words}
            tabId={tabId}
            isInToolbar={isInToolbar}
            onSaid={onSaid}
          />
        ) : (
          <Loading />
        );
      case 'account':
        return (
          <Assessed report={shown} tabId={tabId} now={now} more={more} onDecided={ask} onSaid={onSaid} />
        );
    }
  }

  return (
    <PopupFrame
      controls={more && <more.tab.TabFoot words={more.words} tabId={tabId} onDone={ask} />}
      isRefused={isRefused}
    >
      <ErrorBoundary fallback={(detail, again) => <ErrorState detail={detail} onRetry={again} />}>
        {screen()}
      </ErrorBoundary>
    </PopupFrame>
  );
}
