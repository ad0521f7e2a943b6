// Holds the manifest to what was promised: few permissions, nothing the page can reach, no data collected.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILDS, isBuilt } from './built.ts';

describe.skipIf(!isBuilt())('manifest (skipped without a build)', () => {
  describe.each(BUILDS)('for $browser', ({ browser, directory }) => {
    const manifest = isBuilt() ? JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')) : {};

    it('asks for storage, the menu of a right-click and the one site, and nothing else', () => {
      expect(manifest.permissions).toEqual(['storage', 'contextMenus']);
      expect(manifest.host_permissions).toEqual(['https://www.tiktok.com/*']);
      expect(manifest.optional_permissions).toBeUndefined();
      expect(manifest.optional_host_permissions).toBeUndefined();
      for (const script of manifest.content_scripts)
        expect(script.matches).toEqual(['https://www.tiktok.com/*']);
    });

    it('opens the settings as options, and offers keys that neither the browsers nor TikTok use', () => {
      expect(manifest.options_ui.page).toBe('settings.html');
      expect(existsSync(join(directory, manifest.options_ui.page))).toBe(true);
      const keys = Object.entries<{ suggested_key: { default: string } }>(manifest.commands).map(
        ([name, { suggested_key }]) => [name, suggested_key.default],
      );
      expect(keys).toEqual([
        ['_execute_action', 'Alt+Shift+L'],
        ['next-finding', 'Alt+Shift+J'],
        ['previous-finding', 'Alt+Shift+K'],
      ]);
    });

    it('has nothing that a page can reach', () => {
      expect(manifest.web_accessible_resources).toBeUndefined();
      expect(manifest.externally_connectable).toBeUndefined();
    });

    it('lets its own pages load nothing from elsewhere', () => {
      const policy: string = manifest.content_security_policy.extension_pages;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("connect-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    });

    it('names the oldest browser it runs in, and says that no data is collected', () => {
      if (browser === 'Firefox') {
        const { gecko } = manifest.browser_specific_settings;
        expect(gecko.strict_min_version).toMatch(/^\d+\.\d+$/);
        expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
      } else {
        expect(manifest.minimum_chrome_version).toMatch(/^\d+$/);
      }
    });

    it('runs the observer in the page, before its scripts, and everything else apart from it', () => {
      const worlds = manifest.content_scripts.map(({ world, run_at, js }: Record<string, unknown>) => ({
        world,
        run_at,
        js,
      }));
      expect(worlds).toContainEqual({
        world: 'MAIN',
        run_at: 'document_start',
        js: ['content-scripts/page-observer.js'],
      });
      expect(worlds).toContainEqual({
        world: undefined,
        run_at: 'document_start',
        js: ['content-scripts/tiktok.js'],
      });
      expect(worlds).toHaveLength(2);
    });
  });
});
