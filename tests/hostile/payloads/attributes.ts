/** Signs that end the value of an attribute in one parser or another. */
const ends = [
  '"',
  "'",
  '`',
  '" ',
  "' ",
  '">',
  "'>",
  '"/>',
  '\\"',
  '&quot;',
  '\n"',
  '\t"',
  ' ',
  '>',
  '\u0000"',
];

/** What then follows as attributes of the element. */
const attributes = [
  'onmouseover=alert(1) x=',
  'autofocus onfocus=alert(1) x=',
  'style=position:fixed;inset:0 onclick=alert(1) x=',
  'id=card data-do=link x=',
  'dir=rtl lang=ar hidden x=',
  'srcdoc=x src=//else.example/ x=',
];

/** Texts that would leave the attribute they stand in and add others. */
export const attributeBreakouts: readonly string[] = ends.flatMap((end) =>
  attributes.map((attribute) => `a${end}${attribute}${end.trim()}`),
);
