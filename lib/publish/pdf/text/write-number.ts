/** A number as PDF writes it, to a thousandth: `-0.25` → `-.25`. */
export function writeNumber(value: number): string {
  return String(Number(value.toFixed(3))).replace(/^(-?)0\./, '$1.');
}
