// The extension's manifest and build. What the manifest may hold is fixed by tests/build/manifest.test.ts,
// what the bundles may weigh by tests/build/budgets.ts; the build fails where they weigh more.
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { measureBudgets } from './tests/build/budgets.ts';

const SITE = 'https://www.tiktok.com/*';

/** Nothing from elsewhere, no requests; styles and scripts from the package only. */
const EXTENSION_PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The notes in the locale files are for translators: readers get the texts alone. */
function withoutNotes(): Plugin {
  return {
    name: 'locale-texts-only',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/lib\/words\/\w+\/\w+\.json$/.test(id)) return null;
      const entries: Record<string, { text: unknown }> = JSON.parse(code);
      const texts = Object.entries(entries).map(([key, { text }]) => [key, { text }]);
      return { code: JSON.stringify(Object.fromEntries(texts)), map: null };
    },
  };
}

/**
 * A content script is its main() and nothing else: where and when it runs stands in the manifest, and what WXT wraps around it is
 * for scripts that need its context. Ours ends by itself (lib/browser/lifetime.ts).
 */
function mainAlone(): Plugin {
  return {
    name: 'content-script-main-alone',
    enforce: 'pre',
    // WXT reads the definition before it builds.
    apply: 'build',
    transform(code, id) {
      const isWrapper = id.includes('virtual:wxt-content-script-isolated-world-entrypoint');
      if (!isWrapper && !id.endsWith('/tiktok.content/index.ts')) return null;
      const form = isWrapper
        ? /^(import definition from .+$)[\s\S]+/m
        : /defineContentScript\(\{[^{}]+\bmain: (\w+),\s*\}\)/;
      if (!form.test(code)) throw new Error(`${id} has another form: see mainAlone()`);
      // Preact at the beginning packs better: gzip finds again what it saw in the last 32 kB.
      const alone = isWrapper ? "import 'preact';\n$1\ndefinition();" : '$1';
      return { code: code.replace(form, alone), map: null };
    },
  };
}

/** Where and when a selector was seen is for whoever mends it: pages get the selectors alone. */
function withoutSources(): Plugin {
  return {
    name: 'selectors-only',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/lib\/tiktok\/surfaces\/[\w-]+\.ts$/.test(id)) return null;
      return { code: code.replaceAll(/,\s*seen: '[\d-]+',\s*source: [A-Z_]+(?=,?\s*\})/g, ''), map: null };
    },
  };
}

/**
 * The Public Suffix List (tldts) is 160 kB of numbers, which the background reads for owners alone: it is unpacked when the first
 * host is looked up, not at every start.
 */
function withLateSuffixes(): Plugin {
  return {
    name: 'suffixes-when-needed',
    enforce: 'pre',
    transform(code, id) {
      if (id.endsWith('/tldts/dist/es6/src/data/trie.js')) {
        const names = Array.from(code.matchAll(/^export const (\w+) = /gm), ([, name]) => name);
        const inside = code.replaceAll(/^export const /gm, 'const ');
        // A text is read over much faster than numbers are.
        const asText = inside.replaceAll(
          /\(\[([\d, ]+)\]\)/g,
          (_, numbers) => `(JSON.parse('[${numbers}]'))`,
        );
        return { code: `export function suffixes() {${asText}\nreturn { ${names.join(', ')} };}`, map: null };
      }
      if (id.endsWith('/tldts/dist/es6/src/suffix-trie.js')) {
        const [, names] = code.match(/^import \{(.+)\} from '.\/data\/trie';$/m) ?? [];
        const [, fastPath] = code.match(/^(import \{ fastPathLookup.+)$/m) ?? [];
        if (!names || !fastPath) throw new Error('tldts has another form: see withLateSuffixes()');
        const inside = code.replaceAll(/^import .+$/gm, '').replace('export default function', 'function');
        return {
          code: `${fastPath}
            import { suffixes } from './data/trie';
            let lookup = null;
            function unpacked() { const {${names}} = suffixes(); ${inside}\nreturn suffixLookup; }
            export default function (...host) { lookup ??= unpacked(); return lookup(...host); }`,
          map: null,
        };
      }
      return null;
    },
  };
}

/** Elements as calls of Preact's own function, which is there anyway, and not of a second one that is made for JSX. */
function jsxAsCalls(): Plugin {
  return {
    name: 'jsx-as-calls',
    enforce: 'pre',
    config: () => ({ oxc: { jsx: { runtime: 'classic', pragma: 'createNode', pragmaFrag: 'NodeList' } } }),
    transform(code, id) {
      if (!/\.tsx$/.test(id)) return null;
      return { code: `import { h as createNode, Fragment as NodeList } from 'preact';${code}`, map: null };
    },
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [withoutNotes(), withoutSources(), mainAlone(), withLateSuffixes(), preact(), jsxAsCalls()],
    build: {
      // The preload polyfill would put a fetch into the bundles.
      modulePreload: { polyfill: false },
      // Two hundredths smaller than the bundler's own, and the content script is loaded on every page.
      minify: 'terser',
      terserOptions: {
        compress: { passes: 4, ecma: 2020, keep_fargs: false, unsafe_methods: true, inline: 1 },
        // Other scripts' letters are written as escapes: that packs better, and a text of ASCII alone is read faster.
        format: { ecma: 2020, ascii_only: true, quote_style: 2 },
      },
    },
  }),
  hooks: {
    'entrypoints:found'(wxt, found) {
      // The gallery shows every component in every state, to developers only.
      if (wxt.config.mode !== 'production') return;
      const shipped = found.filter(({ name }) => name !== 'gallery');
      found.splice(0, found.length, ...shipped);
    },
    'build:done'(wxt) {
      if (wxt.config.mode !== 'production') return;
      const sizes = measureBudgets(wxt.config.outDir);
      for (const { name, gzipBytes, maxGzipBytes } of sizes) {
        wxt.logger.info(`${name}: ${gzipBytes} of ${maxGzipBytes} bytes gzipped`);
      }
      const over = sizes.filter(({ holds }) => !holds).map(({ name }) => name);
      if (over.length > 0) throw new Error(`over budget: ${over.join(', ')}`);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus'],
    host_permissions: [SITE],
    action: { default_title: '__MSG_actionTitle__' },
    options_ui: { page: 'settings.html', open_in_tab: true },
    // Letters with Alt and Shift: the browsers and TikTok leave these alone, and every layout has them.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'next-finding': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-finding': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPrevious__',
      },
    },
    content_security_policy: { extension_pages: EXTENSION_PAGE_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'ticklens@ticklens.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // 129: popovers in shadow roots that stand by their button, by CSS alone.
        { minimum_chrome_version: '129' }),
  }),
});
