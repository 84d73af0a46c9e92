import { encode } from 'uqr';

/** A code as one path of squares a unit wide, for an SVG of `size` units each way. */
export interface QrCode {
  size: number;
  path: string;
}

/**
 * The QR code (ISO/IEC 18004) of an address, without the quiet zone around it: whoever shows it leaves four units of white.
 * A seventh of it may be lost in copying (level M). `https://hamish.example/ar/` → 25 units each way.
 *
 * @throws RangeError for more than 2,331 bytes, which no code of this level holds
 */
export function qrCode(text: string): QrCode {
  const { size, data } = encode(text, { ecc: 'M', border: 0 });
  const rows = data.map((row, y) => {
    const dark = row.map((isDark) => (isDark ? '1' : '0')).join('');
    return [...dark.matchAll(/1+/g)]
      .map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
      .join('');
  });
  return { size, path: rows.join('') };
}
