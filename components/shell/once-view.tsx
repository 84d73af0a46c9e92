'use client';

import type { ReactNode } from 'react';
import { shelf } from './shelf';

/** Shows what `Once` put aside. A component of the client, so that Next writes no more of it as data than its place. */
export function OnceView({ place }: { place: number }): ReactNode {
  return shelf.take(place);
}
