// The background: hands each message to the room that answers its sender. Who is nobody we know gets no answer.
// Nothing is kept between messages but what can be read anew (docs/memory.md); the browser may end this script at any time.

import './open-early.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { onAsked, onAskedByLine } from '../../lib/browser/asking.ts';
import { onJump } from '../../lib/browser/commands.ts';
import { parseContentRequest, parsePageRequest } from '../../lib/browser/messages.ts';
import { onInstalled, openOwnPage } from '../../lib/browser/own-pages.ts';
import { type MessageSender, senderOf } from '../../lib/browser/senders.ts';
import { onTabClosed } from '../../lib/browser/tabs.ts';
import { answerContent } from './answer-content.ts';
import { answerPage } from './answer-page.ts';
import { startMenus } from './context-menus.ts';
import { namesKnown } from './known-names.ts';
import { setPaused } from './pause.ts';

export default defineBackground(() => {
  onAsked(answer);
  onAskedByLine(answer);
  onInstalled(() => void openOwnPage('welcome.html'));
  startMenus();
  onJump();
  onTabClosed((tabId) => void setPaused(tabId, false));
});

function answer(raw: unknown, from: MessageSender): Promise<unknown> | null {
  const sender = senderOf(from);
  if (sender?.kind === 'content') {
    // What a page asks for next takes them. They are read while the message is checked.
    void namesKnown();
    const request = parseContentRequest(raw);
    return request ? answerContent(request, sender, Date.now()) : null;
  }
  if (sender?.kind === 'page') {
    const request = parsePageRequest(raw);
    return request ? answerPage(request, sender, Date.now()) : null;
  }
  return null;
}
