import jsQr from 'jsqr';
import { expect, test } from 'vitest';
import { qrCode } from '@/lib/qr-code';

/** Points a unit, and the white that a reader needs around a code, in units (ISO/IEC 18004, 9.1). */
const scale = 3;
const quiet = 4;

/** Draws the path of a code as a camera would see it: RGBA, dark on white. */
function picture({ size, path }: ReturnType<typeof qrCode>): [Uint8ClampedArray, number] {
  const side = (size + 2 * quiet) * scale;
  const points = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = 0; row < scale; row += 1) {
      const start = ((Number(y) + quiet) * scale + row) * side + (Number(x) + quiet) * scale;
      for (let at = start; at < start + Number(width) * scale; at += 1) points.fill(0, at * 4, at * 4 + 3);
    }
  }
  return [points, side];
}

test.each([
  'https://hamish.example/ar/',
  'https://hamish.example/en/read/kuwait-bahrain-security-cooperation/',
  `http://localhost:4000/ar/read/${'a-long-name-'.repeat(12)}/`,
])('the code of %s says it', (address) => {
  const code = qrCode(address);
  const [points, side] = picture(code);
  expect(jsQr(points, side, side)?.data).toBe(address);
  expect(code.path.replace(/M\d+ \d+h(\d+)v1h-\1z/g, ''), 'the path is squares alone').toBe('');
});

test('as large as the standard has it for so many letters', () => {
  expect(qrCode('https://hamish.example/ar/').size).toBe(25);
});

test('what no code holds is refused', () => {
  expect(() => qrCode('x'.repeat(2332))).toThrow(RangeError);
  expect(qrCode('x'.repeat(2331)).size).toBe(177);
});
