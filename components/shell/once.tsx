import type { ReactNode } from 'react';
import { OnceView } from './once-view';
import { shelf } from './shelf';

/**
 * Renders what stands in it once, where Next would many times: it writes every element of a server component as data, reads that again to write HTML
 * and again for files that a router would fetch ahead. Here the elements themselves go to where HTML is written
 * (docs/decisions/015-what-a-build-costs.md).
 *
 * For pages that no framework wakes up: in a browser there would be nothing to show. Components in it are plain functions of their props. While the site
 * is worked on, it stands aside.
 */
export function Once({ children }: { children: ReactNode }): ReactNode {
  return process.env.NODE_ENV === 'production' ? <OnceView place={shelf.put(children)} /> : children;
}
