import { textWithin } from './source-in';
import { wordsOf } from './word-place';

/** Words as a browser compares them: letters and digits alone, without marks and hamzas, one space around each. */
function plain(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '');
  return ` ${letters.match(/[\p{L}\p{N}]+/gu)?.join(' ')} `;
}

/** What a range says, compared as above; what stands in different elements is parted. */
const wordsIn = (range: Range) => plain(textWithin(range, document.body, ' '));

/** From the start of the page, or from a word, to the end of another. */
function rangeTo(last: Element, first?: Element): Range {
  const range = document.createRange();
  if (first) range.setStartBefore(first);
  else range.setStart(document.body, 0);
  range.setEndAfter(last);
  return range;
}

/** The text of a range for an address, where `-` and `,` have a meaning. */
function encode(range: Range, element: Element = document.body): string {
  return encodeURIComponent(textWithin(range, element).replace(/\s+/g, ' ')).replace(/-/g, '%2D');
}

/** A browser finds no words across the items of a list, as which a sentence may be set. */
const blockOf = (word: Element) => word.closest('li, div > span, .s') ?? word;

/**
 * What stands before words that are not the first of their text, in as few words as tell them apart; from the sentence before where they begin
 * theirs: `text=أهمية-,تعزيز`. Empty where nothing tells them apart.
 */
function prefixOf(first: Element, start: string, before: string): string {
  // A heading of ours stands between its section and the words before: a browser finds nothing across it.
  const within = first.closest('section:not(:has(h2 .w))') ?? document;
  const words = [...within.querySelectorAll('.text .w')];
  const preceding = words.slice(0, words.indexOf(first)).reverse();
  const block = preceding[0] && blockOf(preceding[0]);
  for (const word of preceding) {
    if (!block || blockOf(word) !== block) break;
    const range = rangeTo(first, word);
    range.setEndBefore(first);
    if (!before.includes(plain(textWithin(range, block)).trimEnd() + start))
      return `${encode(range, block)}-,`;
  }
  return '';
}

/**
 * What a link to words says of their text, should their id be gone one day, or no script be there to find words: where it begins and
 * ends, in as few words as lead to it and to nothing else of the page: `:~:text=بحث,التعاون`, percent-encoded. Empty where the same
 * words come before and nothing tells even their sentence apart: a browser would go there.
 */
export function textDirective(words: readonly HTMLElement[]): string {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return '';
  const before = rangeTo(last);
  before.setEndBefore(first);
  const page = wordsIn(rangeTo(document.querySelector('.text') ?? last));
  const starts = words.filter((word) => blockOf(word) === blockOf(first));
  const ends = words.filter((word) => blockOf(word) === blockOf(last));

  let count = 0;
  let start: Range;
  do start = rangeTo(starts[count++] ?? last, first);
  while (count < starts.length && page.split(wordsIn(start)).length !== 2);
  const isFirst = !wordsIn(before).includes(wordsIn(start));
  const prefix = isFirst ? '' : prefixOf(first, wordsIn(start), wordsIn(before));
  if (!isFirst && !prefix) {
    // In a heading, which stands in the list of contents first, only its beginning is told apart: to all of it, then.
    const sentence = wordsOf(first.closest('.s'));
    return words.length === sentence.length ? '' : textDirective(sentence);
  }

  const after = words[count];
  if (!after) return `:~:text=${prefix}${encode(start)}`;
  const rest = wordsIn(rangeTo(last, after));
  let size = 0;
  let end: Range;
  do end = rangeTo(last, ends[ends.length - ++size]);
  while (size < ends.length && rest.indexOf(wordsIn(end)) + wordsIn(end).length < rest.length);
  const isWhole = starts.length === words.length && count + size === words.length;
  return `:~:text=${prefix}${isWhole ? encode(rangeTo(last, first)) : `${encode(start)},${encode(end)}`}`;
}
