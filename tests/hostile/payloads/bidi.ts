/** LRE, RLE, PDF, LRO, RLO, LRI, RLI, FSI, PDI. */
const controls = [...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'];

/** LRM, RLM, ALM. */
const marks = [...'\u200e\u200f\u061c'];

/** What turns the direction of a text, in and around words of both directions: balanced, unbalanced and nested. */
export const bidi: readonly string[] = [
  ...[...controls, ...marks].flatMap((control) => [
    control,
    `${control}نص`,
    `نص${control}`,
    `ن${control}ص`,
    `abc${control}def`,
    `${control}abc 123`,
    `12${control}34`,
    `${control}${control}${control}`,
    `«${control}نص»`,
  ]),
  '\u202eabc\u202c',
  '\u202dنص عربي\u202c',
  '\u202a\u202b\u202d\u202eنص\u202c',
  '\u2067abc\u2066نص\u2069\u2069',
  '\u2069\u2069\u202c\u202c',
  '\u2066\u202eabc\u2069',
  '\u202e\u2066abc\u202c',
  'user\u202etxt.exe',
  'if (a\u202e\u2066) return\u2069 \u2066// ok',
  '\u202e'.repeat(200),
  `${'\u2067'.repeat(130)}x`,
  '\u200f\u202e\u200e',
  '\u202e<script>alert(1)</script>\u202c',
];
