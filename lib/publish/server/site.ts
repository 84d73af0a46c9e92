import type { HeaderRule } from './read-host-headers';

/** A published site, ready to be served. */
export interface Site {
  /** The real path of its folder. */
  folder: string;
  /** From its `_headers`. */
  rules: readonly HeaderRule[];
}
