/** A host of letters, digits, hyphens and dots, or a number in brackets, as a reader sees it. */
const host = /^https?:\/\/(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*|\[[\da-f:.]+\])(?::\d+)?(?:[/?#]|$)/iu;

/** What no address holds as it is (RFC 3987, section 2.2): white space, controls, quotation marks, brackets of markup. */
const unfit = /[\s\p{C}<>"'`{|}\\^]/u;

/**
 * Tells whether a text is an address that a page may link to: `https://example.org/خبر?id=1`.
 *
 * Other schemes are none. Nor is what leads elsewhere than it reads: a user before the host (`https://example.org@else.example`), a sign
 * in it that looks like a slash, more slashes than two.
 */
export function isWebAddress(text: string): boolean {
  return /^https?:/.test(text) && host.test(text) && !unfit.test(text) && URL.canParse(text);
}
