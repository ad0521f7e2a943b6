// A browser for tests of the background: storage areas, tabs, the button in the toolbar, menus and commands, all in memory. What was
// done is written down.

import { vi } from 'vitest';

type Listener = (...given: never[]) => unknown;

function event() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => listeners.push(listener),
    /** Calls every listener, as the browser would. */
    fire: (...given: unknown[]) => listeners.map((listener) => listener(...(given as never[]))),
  };
}

function area(failing: () => boolean) {
  const values = new Map<string, unknown>();
  return {
    values,
    get: async (key: string | null) => {
      if (failing()) throw new Error('out of order');
      return structuredClone(
        Object.fromEntries([...values].filter(([name]) => key === null || name === key)),
      );
    },
    set: async (given: Record<string, unknown>) => {
      if (failing()) throw new Error('out of order');
      for (const [name, value] of Object.entries(given)) values.set(name, structuredClone(value));
    },
    remove: async (names: string[]) => {
      for (const name of names) values.delete(name);
    },
  };
}

/** Gives such a browser. `tabs` are those that are open. */
export function extensionBrowser() {
  const broken = { local: false, session: false };
  const tabs = new Map<number, { url: string; incognito: boolean; index: number }>();
  const toolbar = new Map<number, Record<string, string>>();
  const opened: { url: string }[] = [];
  const menu: { id: string; title: string; targetUrlPatterns: string[]; contexts: string[] }[] = [];
  const say =
    (field: string, from: 'text' | 'color' | 'title') => async (details: Record<string, unknown>) => {
      const tabId = Number(details['tabId']);
      if (!tabs.has(tabId)) throw new Error('no tab');
      toolbar.set(tabId, { ...toolbar.get(tabId), [field]: String(details[from]) });
    };
  return {
    broken,
    openTabs: tabs,
    toolbar,
    opened,
    menu,
    locale: 'en',
    storage: { local: area(() => broken.local), session: area(() => broken.session) },
    tabs: {
      get: async (id: number) => {
        const tab = tabs.get(id);
        if (!tab) throw new Error('no tab');
        return { id, ...tab };
      },
      query: vi.fn(async () => [...tabs].map(([id, tab]) => ({ id, ...tab }))),
      sendMessage: vi.fn(
        async (_tabId: number, _request: unknown, _options: unknown): Promise<unknown> => undefined,
      ),
      create: vi.fn(async (tab: { url: string }) => opened.push(tab)),
      onRemoved: event(),
    },
    permissions: { contains: async () => true },
    action: {
      setBadgeText: say('badge', 'text'),
      setBadgeBackgroundColor: say('ground', 'color'),
      setBadgeTextColor: say('ink', 'color'),
      setTitle: say('title', 'title'),
    },
    commands: { onCommand: event() },
    contextMenus: {
      onClicked: event(),
      removeAll: async () => {
        menu.length = 0;
      },
      create: (entry: (typeof menu)[number], created: () => void) => {
        menu.push(entry);
        created();
      },
    },
    runtime: {
      id: 'ours',
      lastError: undefined,
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      onInstalled: event(),
      onStartup: event(),
    },
    i18n: { getMessage: (name: string) => (name === 'locale' ? 'en' : name) },
  };
}
