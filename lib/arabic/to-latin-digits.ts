import { digitValue } from './digit-value';

/** Writes every digit, of whatever script, as 0 to 9: `عام ٢٠٢١` → `عام 2021`. All else stays. */
export function toLatinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const value = digitValue(digit.codePointAt(0) as number);
    // A runtime newer than our tables may know digits that they do not.
    return value < 0 ? digit : String(value);
  });
}
