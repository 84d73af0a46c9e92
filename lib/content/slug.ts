const form = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Longer ones are cut by file systems and mailers. */
const longest = 80;

/** Devices of Windows, which can make no file or folder of these names. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** What a slug must be, to end a message with. */
export const slugRule = `of a–z, 0–9 and single hyphens, at most ${longest}, and no name that Windows keeps (\`con\`, \`nul\`)`;

/** Tells whether a text can be a slug: a–z, 0–9 and single hyphens between them, at most 80 characters, and no file name of Windows' own. */
export function isSlug(text: string): boolean {
  return text.length <= longest && form.test(text) && !reserved.test(text);
}

/** Tells whether a slug could be taken for a hash id: `s-…` is kept for sections, `t-…` for sentences. */
export function looksLikeHash(slug: string): boolean {
  return /^[st]-/.test(slug);
}
