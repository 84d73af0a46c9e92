const form = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Longer ones are cut by file systems and mailers. */
const longest = 80;

/** Tells whether a text can be a slug: a–z, 0–9 and single hyphens between them, at most 80 characters. */
export function isSlug(text: string): boolean {
  return text.length <= longest && form.test(text);
}

/** Tells whether a slug could be taken for a hash id: `s-…` is kept for sections, `t-…` for sentences. */
export function looksLikeHash(slug: string): boolean {
  return /^[st]-/.test(slug);
}
