import { startServer } from '../static-server';
import { openPrinter, type Printer } from './print-sheet';

/** Serves a site on this machine and opens a browser that prints from it; both are closed when the work is done or has failed. */
export async function withPrinter<Result>(
  folder: string,
  browser: string,
  work: (printer: Printer) => Promise<Result>,
): Promise<Result> {
  const server = await startServer(folder, 0);
  try {
    const printer = await openPrinter(browser, server.origin);
    try {
      return await work(printer);
    } finally {
      await printer.close();
    }
  } finally {
    await server.stop(0);
  }
}
