// The content script on tiktok.com: listens to the page observer, watches the page, keeps the chip right, and answers
// the background when the popup asks what the page is. Takes itself off the page when the extension is gone.

import { defineContentScript } from 'wxt/utils/define-content-script';
import { onReadRequest } from '../../lib/browser/background.ts';
import { onExtensionGone } from '../../lib/browser/lifetime.ts';
import { readPage } from '../../lib/tiktok/page.ts';
import { observeResponses } from './observed-responses.ts';
import { watchPage } from './page-changes.ts';
import { startProfileChip } from './profile-chip.tsx';

export default defineContentScript({
  matches: ['https://www.tiktok.com/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    const life = new AbortController();
    const { signal } = life;
    const responses = observeResponses(document, () => chip.onNews(), signal);
    const read = () => readPage(document, location.href, Date.now(), responses.harvests());
    const chip = startProfileChip(window, read, signal);

    watchPage(window, { onAddress: chip.onPageChange, onNodes: chip.onPageChange }, signal);
    onReadRequest((type) => {
      if (type === 'refresh') chip.onNews();
      return read();
    }, signal);
    onExtensionGone(() => life.abort(), signal);
    chip.onPageChange();
  },
});
