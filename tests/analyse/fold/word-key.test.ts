import { expect, test } from 'vitest';
import { isKeyOf, skeletonOf, wordKey } from '@/lib/analyse/fold/word-key';
import { sourcesOf } from '@/lib/analyse/index/sources-of';
import { keysOf } from '@/lib/analyse/lexicon/unread-entry';
import { loadLexicon } from '@/lib/cli/load-lexicon';

const skeleton = (word: string) => skeletonOf(wordKey(word));

test.each([
  ['كتب يكتبون مكتوبة كُتَّاب كاتبات اكتتبوا', 'ممتدّ مدّ امتداد ممدود'],
  ['جمع اجتماع مجتمعة', 'جمر'],
  ['انتهاء نهى', 'سهى'],
  ['علم معلّمون تعلّم', 'عمل'],
])('forms of one word have one skeleton: %s, and another word has another: %s', (forms, others) => {
  expect(new Set(forms.split(' ').map(skeleton)).size).toBe(1);
  for (const other of others.split(' '))
    expect(skeleton(other)).not.toBe(skeleton(forms.split(' ')[0] ?? ''));
});

test('a part of a text has the key that it has by itself', () => {
  expect(wordKey('وبكتابهم', 2, 6)).toBe(wordKey('كتاب'));
});

test('every form of every entry has a key of its entry: so none is overlooked', () => {
  const overlooked: string[] = [];
  let count = 0;
  for (const entry of loadLexicon()) {
    const listed = keysOf(entry);
    for (const { lexeme, stems } of sourcesOf(entry, () => false)) {
      for (const { text, slot } of stems) {
        for (const { prefix, suffix } of slot.cells) {
          const key = wordKey(prefix + text + suffix);
          count++;
          if (!listed.some((each) => isKeyOf(key, each)))
            overlooked.push(`${prefix}${text}${suffix} of ${lexeme.lemma}`);
        }
      }
    }
  }
  expect(count).toBeGreaterThan(100_000);
  expect(overlooked).toEqual([]);
});
