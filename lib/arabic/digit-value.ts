import { decimalDigits } from './characters.generated';
import { decodeRanges } from './decode-ranges';

const ranges = decodeRanges(decimalDigits);

/**
 * Gives the value, 0 to 9, of a decimal digit of any script by its code point; -1 for all else.
 *
 * `٧` (U+0667) → 7. Unicode keeps every script's digits in an unbroken ten, in order of value (Standard, 4.6).
 */
export function digitValue(point: number): number {
  if (point >= 0x30 && point <= 0x39) return point - 0x30;
  if (point >= 0x660 && point <= 0x669) return point - 0x660;
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const [, end] = ranges[middle] ?? [0, 0];
    if (end > point) high = middle;
    else low = middle + 1;
  }
  const [start] = ranges[low] ?? [Number.POSITIVE_INFINITY];
  return start <= point ? (point - start) % 10 : -1;
}
