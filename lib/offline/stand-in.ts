import { offlinePath } from '@/lib/routes';
import { findKept, findNote } from './kept-store';

/**
 * What is shown for a page that can neither be fetched nor is kept: the page itself, one redirect away, where only the last slash of its
 * address was missing; else a page in its language, or in the device's where it has none, that lists what is kept.
 */
export async function standIn(url: URL): Promise<Response | undefined> {
  const { pathname, search } = url;
  if (await findNote(`${pathname}/`)) return Response.redirect(`${pathname}/${search}`);
  const [, first = ''] = pathname.split('/');
  const own = navigator.language.startsWith('ar') ? 'ar' : 'en';
  return (await findKept(offlinePath(first))) ?? findKept(offlinePath(own));
}
