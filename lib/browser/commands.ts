// Keyboard shortcuts: hearing them, knowing which keys they have, and the browser's own page to change them.

import { browser } from './api.ts';
import type { ReadRequest } from './messages.ts';

/** Our commands besides opening the popup, which the browser does by itself. They are called as the tab's requests are. */
const JUMPS = ['next-finding', 'previous-finding'] as const satisfies readonly ReadRequest['type'][];

/** Where Chromium keeps its page of shortcuts. Edge leads there from the same address. */
const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';

/** Passes each jump on to the tab in front; a tab without our script is left alone. */
export function onJump(): void {
  browser.commands.onCommand.addListener((name) => {
    const type = JUMPS.find((jump) => jump === name);
    if (type) void jump(type);
  });
}

async function jump(type: ReadRequest['type']): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const request: ReadRequest = { type };
  await browser.tabs.sendMessage(tab.id, request, { frameId: 0 }).catch(() => undefined);
}

/** A command's name in the manifest and its keys as the browser writes them; '' where none are set. */
export interface ShortcutKeys {
  readonly name: string;
  readonly keys: string;
}

/** Gives the keys of all commands. */
export async function shortcutKeys(): Promise<readonly ShortcutKeys[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, shortcut }) => ({ name: name ?? '', keys: shortcut ?? '' }));
}

/** Opens the browser's page for shortcuts; rejects where it has none that we may open. */
export async function openShortcuts(): Promise<void> {
  // Firefox has a call for it, Chromium an address.
  const { commands } = browser as { readonly commands: Partial<typeof browser.commands> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: SHORTCUTS_PAGE });
}
