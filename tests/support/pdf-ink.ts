import { execFileSync } from 'node:child_process';
import { margins } from './pdf-poppler';

const perInch = 50;
const perMillimetre = perInch / 25.4;

/** A page as grey values from 0, black, to 255. */
export interface Picture {
  width: number;
  height: number;
  at: (x: number, y: number) => number;
}

/** Reads a PGM picture: `P5`, width, height, 255, then a byte a point. */
function readPicture(data: Buffer): Picture {
  const [header = '', width, height] = /^P5\s(\d+)\s(\d+)\s255\s/.exec(data.toString('latin1', 0, 40)) ?? [];
  const size = { width: Number(width), height: Number(height) };
  return { ...size, at: (x, y) => data[header.length + y * size.width + x] ?? 255 };
}

/** A page as poppler draws it, with so many points an inch. Pages count from 1. */
export function pictureOf(path: string, page: number, points = perInch): Picture {
  const one = String(page);
  return readPicture(
    execFileSync('pdftoppm', ['-gray', '-r', String(points), '-f', one, '-l', one, path], {
      maxBuffer: 1 << 28,
    }),
  );
}

/** Counts the points that are not white in a part of a page. */
export function inkIn(picture: Picture, part: 'body' | 'sides'): number {
  const side = Math.floor((margins.side - 1) * perMillimetre);
  const top = Math.floor(margins.top * perMillimetre);
  const bottom = picture.height - Math.floor(margins.bottom * perMillimetre);
  let ink = 0;
  for (let y = 0; y < picture.height; y += 1) {
    for (let x = 0; x < picture.width; x += 1) {
      const beside = x < side || x >= picture.width - side;
      const counted = part === 'sides' ? beside : !beside && y >= top && y < bottom;
      if (counted && picture.at(x, y) < 250) ink += 1;
    }
  }
  return ink;
}
