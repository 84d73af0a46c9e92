import { serviceWorkerPath } from '@/lib/routes';

/**
 * Lets the page be read again without a connection: once it has loaded and is at rest, the worker is asked for, which then is told that it
 * may keep the page. Where there can be no worker (a file, plain http, a private window), nothing happens.
 */
export function keepOffline(): void {
  const keep = async () => {
    try {
      const { serviceWorker } = navigator;
      await serviceWorker.register(serviceWorkerPath);
      (await serviceWorker.ready).active?.postMessage(0);
    } catch {
      // The page reads as well without.
    }
  };
  // Safari has no idle time to tell of.
  addEventListener('load', () => (window.requestIdleCallback ?? setTimeout)(keep));
}
