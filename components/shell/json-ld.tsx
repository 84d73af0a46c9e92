const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** JSON that can stand in a script element: nothing in it ends the element or begins another, and it reads as the same data. */
export function scriptJson(data: object): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (char) => escapes[char] ?? '');
}

/** Linked data for search engines: the one place where text goes into the page without React's own care. */
export function JsonLd({ data }: { data: object }) {
  return (
    <script
      type="application/ld+json"
      data-keep
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a script's text cannot be escaped as HTML; `scriptJson` leaves nothing to escape
      dangerouslySetInnerHTML={{ __html: scriptJson(data) }}
    />
  );
}
