// The content script on tiktok.com: listens to the page observer, watches the page, keeps chip and marks right, and answers
// the background when the popup asks what the page is. Takes itself off the page when the extension is gone.

import { defineContentScript } from 'wxt/utils/define-content-script';
import type { MetPage } from '../../lib/browser/card-messages.ts';
import { onReadRequest } from '../../lib/browser/from-page.ts';
import { endWithExtension } from '../../lib/browser/lifetime.ts';
import type { ReadRequest } from '../../lib/browser/messages.ts';
import { readPage } from '../../lib/tiktok/page.ts';
import type { PageReading } from '../../lib/tiktok/page-reading.ts';
import { startLists } from './lists/lists.ts';
import { observeResponses } from './observed-responses.ts';
import { watchPage } from './page-changes.ts';
import { createPageLook } from './page-look.ts';
import { startProfileChip } from './profile-chip.tsx';

export default defineContentScript({
  matches: ['https://www.tiktok.com/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: start,
});

/** Starts everything on this page, and lets it end with the extension. */
function start(): void {
  const life = new AbortController();
  const { signal } = life;
  const loadLook = createPageLook(signal);
  const responses = observeResponses(
    document,
    ({ sightings }) => {
      chip.onNews();
      lists.onSightings(sightings);
    },
    signal,
  );
  const read = () => readPage(document, location.href, Date.now(), responses.harvests());
  const chip = startProfileChip(window, read, loadLook, signal);
  const lists = startLists(window, endWithExtension(life), loadLook, onLook, signal);

  watchPage(
    window,
    {
      onAddress: () => {
        chip.onAddress();
        lists.onAddress();
      },
      onNodes: (records) => {
        chip.onNodes();
        return lists.onNodes(records);
      },
      onLook,
      onWidth: lists.onWidth,
    },
    signal,
  );
  onReadRequest((type) => answer(type), signal);
  chip.onAddress();

  function onLook(): void {
    chip.onLook();
    lists.onLook();
  }

  function answer(type: ReadRequest['type']): PageReading | MetPage | null {
    switch (type) {
      case 'refresh':
        chip.onNews();
        lists.onRefresh();
        return read();
      case 'read-page':
        return read();
      case 'read-met':
        return lists.met();
      case 'next-finding':
      case 'previous-finding':
        lists.go(type === 'next-finding' ? 1 : -1);
        return null;
    }
  }
}
