import { defineConfig } from '@playwright/test';

/** End to end, on the built site, in a real browser. `npm test` says which (`HAMISH_CHROMIUM`). */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    // A worker answers before `page.route` is asked. Specs of the worker allow it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(process.env.HAMISH_CHROMIUM && { executablePath: process.env.HAMISH_CHROMIUM }),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
