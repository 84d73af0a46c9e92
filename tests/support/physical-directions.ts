/** Properties and values that name a side of the page. The page mirrors: it knows only start and end. */
const physical = [
  /(?<![\w-])(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b/g,
  /(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius\b/g,
  /(?<![\w-])(?:left|right)\s*:/g,
  /(?<![\w-])(?:text-align|text-align-last|float|clear|caption-side)\s*:\s*(?:left|right)\b/g,
  /(?<![\w-])(?:background|object)-position\s*:[^;{}]*\b(?:left|right)\b/g,
  // Four values are top, right, bottom and left: right and left must be one.
  /(?<![\w-])(?:margin|padding|inset)\s*:\s*[^\s;{}]+ ([^\s;{}]+) [^\s;{}]+ (?!\1[\s;}])[^\s;{}]+/g,
];

/** The boxes in the margins of a printed page have these names alone. */
const marginBoxes = /@(?:top|bottom)-(?:left|right)\b/g;

/** Finds what a style sheet says of left and right. */
export function physicalDirections(css: string): string[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(marginBoxes, '@margin-box');
  return physical.flatMap((pattern) => text.match(pattern) ?? []);
}
