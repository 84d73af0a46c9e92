import { test as base } from '@playwright/test';
import { startServer } from '@/lib/publish/static-server';

/** The article that every page test reads. */
export const slug = 'kuwait-bahrain-security-cooperation';

/** A test with the built site served on a free port of this machine, one server a worker, closed when the worker ends. */
export const test = base.extend<object, { site: string }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const { server, origin } = await startServer('out', 0);
      await use(origin);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site),
});

export { expect } from '@playwright/test';
