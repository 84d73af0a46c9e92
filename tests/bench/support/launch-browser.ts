import { type Browser, chromium } from 'playwright';
import { findBrowser } from '@/lib/publish/pdf/find-browser';
import { findFreePort } from './find-free-port';

/** Opens a browser that asks for nothing of its own, and listens on a port for others who drive it. It ends when we do. */
export async function launchBrowser(): Promise<{ browser: Browser; port: number }> {
  const port = await findFreePort();
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--remote-debugging-port=${port}`,
    ],
    // Readers have it.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    // Else Playwright would end the process before what we made is put away.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  return { browser, port };
}
