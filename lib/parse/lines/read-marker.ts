/** What a line of a list begins with: a bullet, a dash, a number, or the `##` of a mark-up heading. */
export interface Marker {
  kind: 'bullet' | 'number' | 'hash';
  /** Units of the line that it takes, the space after it included. */
  length: number;
}

const markers: readonly (readonly [RegExp, Marker['kind']])[] = [
  [/^#{1,6}\s+/u, 'hash'],
  [/^(?:[•●▪■◾◼♦◆▶►»◀◄·○✔✅☑❖※]|\*(?!\*)|[-–—ـ_](?![-–—ـ_]))\s*(?=[\p{L}\p{N}«"“(])/u, 'bullet'],
  [/^(?:[0-9]\ufe0f?\u20e3)\s*(?=[\p{L}\p{N}«"“(])/u, 'number'],
  [/^(?![0-9])\p{Extended_Pictographic}\ufe0f?\s*(?=[\p{L}\p{N}«"“(])/u, 'bullet'],
  [/^\(?[\d٠-٩]{1,2}\s*(?:[.)ـ/]|[-–—])[.)\-–]?\s*(?=[\p{L}«"“(])/u, 'number'],
  [/^(?:[أ-ي]|[ivx]{1,4})\s?[-–.)]\s+(?=\p{L})/u, 'number'],
  [
    /^(?:ال)?مادة\s+(?:\(?[\d٠-٩]+\)?|(?:ال)?(?:أولى|ثانية|ثالثة|رابعة|خامسة|سادسة|سابعة|ثامنة|تاسعة|عاشرة))\s*[:\-–]\s*(?=\p{L})/u,
    'number',
  ],
  [/^(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا)ً?\s*[:\-–]\s*(?=\p{L})/u, 'number'],
];

/**
 * Reads the marker that a line of a list begins with: `- توفير المياه` → bullet; `1. تغيير المحرك` → number.
 *
 * `2024 عام صعب` and `-----` have none.
 */
export function readMarker(text: string): Marker | null {
  for (const [pattern, kind] of markers) {
    const found = pattern.exec(text);
    if (found) return { kind, length: found[0].length };
  }
  return null;
}
