import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readFixtures } from '../support/read-fixtures';

const seed = path.join(
  import.meta.dirname,
  '../../content/articles/kuwait-bahrain-security-cooperation/source.txt',
);

/** Of the words of a copy, one of so many is another word of the same article. */
const oneOf = 7;

/**
 * Makes Arabic news of at least so many bytes of UTF-8: the first article and the fixture articles as they are, then copies of them
 * in which figures and one word of seven are changed, so that hardly a sentence comes twice and the vocabulary stays that of news.
 *
 * The same number of bytes gives the same text, on every machine.
 */
export function makeNewsText(bytes: number): string {
  const articles = [readFileSync(seed, 'utf8'), ...readFixtures().map(({ source }) => source)].map((text) =>
    text.trim(),
  );
  const words = articles.map((article) => article.match(/\p{L}+/gu) ?? []);
  const parts: string[] = [];
  const next = startNumbers();
  for (let copy = 0, size = 0; size < bytes; copy++) {
    const at = copy % articles.length;
    const article = articles[at] as string;
    const text = copy < articles.length ? article : vary(article, words[at] as string[], next);
    parts.push(text, '\n\n');
    size += Buffer.byteLength(text) + 2;
  }
  return parts.join('');
}

function vary(article: string, words: readonly string[], next: () => number): string {
  return article.replace(/[0-9]|\p{L}+/gu, (found) => {
    const number = next();
    if (/[0-9]/.test(found)) return String(number % 10);
    return number % oneOf === 0 ? (words[(number >> 8) % words.length] ?? found) : found;
  });
}

/** Numbers from 0 to 2^23 that look like chance and are the same each time: the linear congruence of C's `rand`. */
function startNumbers(): () => number {
  let state = 12345;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state >> 8;
  };
}
