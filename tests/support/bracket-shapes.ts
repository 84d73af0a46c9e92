import type { Page } from '@playwright/test';
import type { SeenCharacter } from './seen-order';

/** The brackets that Unicode mirrors from right to left; in pairs, the opening one first. */
export const brackets = '()[]{}«»‹›';

/**
 * Tells which way a bracket is painted, by its ink: `left` for one that bulges to the left, as `(` does from left to right.
 *
 * Between its ends a bracket stands further to one side than at them.
 */
export async function bracketShapes(
  page: Page,
  places: readonly SeenCharacter[],
): Promise<('left' | 'right' | 'none')[]> {
  const picture = (await page.screenshot({ fullPage: true, scale: 'css' })).toString('base64');
  return page.evaluate(
    async ({ picture, places }) => {
      const bytes = Uint8Array.from(atob(picture), (byte) => byte.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      context?.drawImage(bitmap, 0, 0);
      const scale = bitmap.width / document.documentElement.clientWidth;
      return places.map(({ left, right, top, bottom }) => {
        const x = Math.floor(left * scale);
        const y = Math.floor(top * scale);
        const width = Math.max(1, Math.ceil((right - left) * scale));
        const height = Math.ceil((bottom - top) * scale);
        const pixels = context?.getImageData(x, y, width, height).data ?? new Uint8ClampedArray();
        const rows: { row: number; middle: number }[] = [];
        for (let row = 0; row < height; row++) {
          let ink = 0;
          let moment = 0;
          for (let column = 0; column < width; column++) {
            const at = (row * width + column) * 4;
            const dark = Math.max(0, 200 - (pixels[at + 1] ?? 255));
            ink += dark;
            moment += dark * column;
          }
          if (ink > 60) rows.push({ row, middle: moment / ink });
        }
        const first = rows[0]?.row ?? 0;
        const tall = (rows.at(-1)?.row ?? 0) - first || 1;
        const mean = (list: typeof rows) => list.reduce((sum, { middle }) => sum + middle, 0) / list.length;
        const within = rows.filter(({ row }) => Math.abs((row - first) / tall - 0.5) < 0.2);
        const ends = rows.filter(({ row }) => Math.abs((row - first) / tall - 0.5) > 0.3);
        const bulge = mean(within) - mean(ends);
        if (!(Math.abs(bulge) > 0.1)) return 'none';
        return bulge < 0 ? 'left' : 'right';
      });
    },
    { picture, places: [...places] },
  );
}
