import { gatherPage } from './gather-page';
import { keepFaces } from './keep-faces';
import { storePage } from './store-page';

/** Keeps a page, its files, and at last its faces. A page of which a file is missing is not kept. */
export async function keepPage(path: string, response: Response, { clears }: { clears: boolean }) {
  const page = await gatherPage(path, response);
  await storePage(page, { clears });
  await keepFaces(page.faces).catch(() => undefined);
}
