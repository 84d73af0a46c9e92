import { families } from './payloads';

/** So many of a family, evenly spread over it. */
function pick(family: keyof typeof families, count: number): string[] {
  const texts = families[family].filter(
    (text) => !/[\p{Cs}\p{Cc}\p{Zl}\p{Zp}]/u.test(text) && text.length < 200,
  );
  return Array.from({ length: count }, (_, at) => texts[Math.floor((at * texts.length) / count)] as string);
}

/** Texts to try in a browser, some of every family that a file can hold on one line. */
export const nastiest: readonly string[] = [
  ...pick('html', 22),
  ...pick('attributes', 8),
  ...pick('css', 8),
  ...pick('scripts', 7),
  ...pick('entities', 6),
  ...pick('bidi', 8),
  ...pick('controls', 2),
  ...pick('urls', 2),
];
