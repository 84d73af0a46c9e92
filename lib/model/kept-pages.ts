/** What the worker keeps on a device and the page without a connection lists: the names of its caches and of what it notes of a page. */

/** Pages by their path, each with what is noted of it in the headers of the request that it is kept under. */
export const keptPages = 'hamish:pages';
/** Files named by their content, by their path. */
export const keptAssets = 'hamish:assets';

/** When a page was last read with a connection, in milliseconds since 1970. */
export const keptAtHeader = 'hamish-kept-at';
/** The paths of all files that a page may ask for, with a space between. */
export const assetsHeader = 'hamish-assets';
/** The host's mark of the build that is kept (`ETag`), where it gave one. */
export const tagHeader = 'hamish-tag';
