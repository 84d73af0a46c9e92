/**
 * Writes Latin and Persian digits as Arabic-Indic ones: `12 مايو` → `١٢ مايو`. All else stays, separators too.
 */
export function toArabicIndicDigits(text: string): string {
  return text.replace(/[0-9۰-۹]/g, (digit) => String.fromCharCode(0x660 + (digit.charCodeAt(0) & 0xf)));
}
