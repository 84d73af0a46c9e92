import { textWithin } from './source-in';

/** Words as a browser compares them: letters and digits alone, without marks and hamzas, one space around each. */
function plain(range: Range): string {
  const text = textWithin(range, document.body, ' ').normalize('NFD').replace(/\p{M}/gu, '');
  return ` ${text.match(/[\p{L}\p{N}]+/gu)?.join(' ')} `;
}

/** From the start of the page, or from a word, to the end of another. */
function rangeTo(last: Element, first?: Element): Range {
  const range = document.createRange();
  if (first) range.setStartBefore(first);
  else range.setStart(document.body, 0);
  range.setEndAfter(last);
  return range;
}

/** The text of a range for an address, where `-` and `,` have a meaning. */
function encode(range: Range): string {
  return encodeURIComponent(textWithin(range, document.body).replace(/\s+/g, ' ')).replace(/-/g, '%2D');
}

/**
 * What a link to words says of their text, should their id be gone one day: where it begins and ends, in as few words as lead to it
 * and to nothing else of the page: `:~:text=بحث,التعاون`, percent-encoded. Empty where the same words come before: a browser would go there.
 */
export function textDirective(words: readonly HTMLElement[]): string {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return '';
  const before = rangeTo(last);
  before.setEndBefore(first);
  const page = plain(rangeTo(document.querySelector('.text') ?? last));
  // A browser finds no words across the items of a list, as which a sentence may be set.
  const block = 'li, div > span, .s';
  const starts = words.filter((word) => word.closest(block) === first.closest(block));
  const ends = words.filter((word) => word.closest(block) === last.closest(block));

  let count = 0;
  let start: Range;
  do start = rangeTo(starts[count++] ?? last, first);
  while (count < starts.length && page.split(plain(start)).length !== 2);
  if (plain(before).includes(plain(start))) return '';

  const after = words[count];
  if (!after) return `:~:text=${encode(start)}`;
  const rest = plain(rangeTo(last, after));
  let size = 0;
  let end: Range;
  do end = rangeTo(last, ends[ends.length - ++size]);
  while (size < ends.length && rest.indexOf(plain(end)) + plain(end).length < rest.length);
  const isWhole = starts.length === words.length && count + size === words.length;
  return `:~:text=${isWhole ? encode(rangeTo(last, first)) : `${encode(start)},${encode(end)}`}`;
}
