/** Neither white space nor a control, half or unassigned character, nor what no address may hold as it is (RFC 3987, section 2.2). */
const form = /^https?:\/\/[^\s\p{C}<>"'`{|}\\^]+$/u;

/** A user before the host. */
const user = /^https?:\/\/[^/?#]*@/;

/**
 * Tells whether a text is an address that a page may link to: `https://example.org/خبر?id=1`.
 *
 * Other schemes are none, nor is one that names a user (`https://example.org@else.example`): what stands before the `@` would be taken
 * for where it leads.
 */
export function isWebAddress(text: string): boolean {
  return form.test(text) && !user.test(text) && URL.canParse(text);
}
