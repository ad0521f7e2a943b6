// Unit and property tests. Browser tests are plain Node scripts under tests/browser, started by tests/run.ts.
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
  },
});
