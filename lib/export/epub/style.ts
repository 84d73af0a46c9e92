/**
 * How the book is set. It names no colour, so that the e-reader's own paper and ink, light or dark, are kept; English is smaller and its face is
 * the reader's. Nothing parts a word or clips its marks.
 */
export const style = `@font-face { font-family: "Hamish Naskh"; src: url("naskh.ttf"); }
body { font-family: "Hamish Naskh", serif; line-height: 1.8; }
h1, h2 { line-height: 1.5; text-align: start; page-break-after: avoid; break-after: avoid; }
h1 { font-size: 1.5em; }
h2 { font-size: 1.2em; margin: 1.5em 0 .5em; }
.ours { font-weight: normal; font-style: normal; }
p { margin: 0 0 .5em; orphans: 2; widows: 2; }
ul { list-style: none; margin: 0; padding: 0; }
blockquote { margin: 0 1em; }
.en { font-family: serif; font-size: .85em; line-height: 1.5; margin: 0 0 1.2em; }
h2 + .en { font-weight: bold; margin: 0 0 .8em; page-break-after: avoid; break-after: avoid; }
a { color: inherit; text-decoration: none; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav a, .link { text-decoration: underline; }
aside { margin: 0 0 .8em; }
aside p { margin: 0; }
aside [lang|="en"], aside [lang="ar-Latn"] { font-family: serif; font-size: .9em; }
`;
