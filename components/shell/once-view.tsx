'use client';

import { createElement, Fragment, type ReactNode } from 'react';

/** Text, or an element with its attributes and what is in it. */
export type Packed =
  | string
  | [type: string, attributes: Readonly<Record<string, unknown>>, ...content: Packed[]];

/** Children are handed over one by one: in a list each would need a key. */
function unpack(packed: Packed): ReactNode {
  if (typeof packed === 'string') return packed;
  const [type, attributes, ...content] = packed;
  return createElement(type, attributes, ...content.map(unpack));
}

/** Shows what `Once` has rendered. A component of the client, so that React goes through its elements once, to HTML; no page wakes it up in a browser. */
export function OnceView({ packed }: { packed: string }) {
  return createElement(Fragment, null, ...(JSON.parse(packed) as Packed[]).map(unpack));
}
