/**
 * Finds the first digit of another system than the text began with: in `12 مايو ٢٠٢٤` the offset of `٢`.
 *
 * Latin (0), Arabic-Indic (٠) and Persian (۰) digits count; `null` when there is one system, or no digit.
 */
export function findDigitMix(source: string): number | null {
  const first = /[0-9٠-٩۰-۹]/.exec(source);
  if (!first) return null;
  const others = /[0-9]/.test(first[0]) ? /[٠-٩۰-۹]/g : /[٠-٩]/.test(first[0]) ? /[0-9۰-۹]/g : /[0-9٠-٩]/g;
  others.lastIndex = first.index;
  return others.exec(source)?.index ?? null;
}
