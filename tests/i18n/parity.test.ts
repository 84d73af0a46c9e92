import { describe, expect, test } from 'vitest';
import { countedStems, stemOf, stringsOf } from './strings-of';

const ar = stringsOf('ar');
const en = stringsOf('en');
const placeholders = (text: string) => (text.match(/\{\{.*?\}\}|<\/?\w+>/g) ?? []).toSorted();

/** Names in their own language, and what has no other letters. */
const latinAllowed = new Set(['site.otherLanguage', 'print.paperName.a4']);

describe('the two languages say the same things', () => {
  test('the same keys, plural endings aside', () => {
    const stems = (strings: Map<string, string>) => [...new Set([...strings.keys()].map(stemOf))].toSorted();
    expect(stems(ar)).toEqual(stems(en));
    expect(countedStems(ar)).toEqual(countedStems(en));
  });

  test('whatever is counted has all six forms in Arabic and both in English', () => {
    for (const stem of countedStems(en)) {
      const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
      expect(
        forms.filter((form) => !ar.has(`${stem}_${form}`)),
        stem,
      ).toEqual([]);
      expect(
        ['one', 'other'].filter((form) => !en.has(`${stem}_${form}`)),
        stem,
      ).toEqual([]);
    }
  });

  test('no string is empty or has space around it', () => {
    const wrong = [...ar, ...en].filter(
      ([key, text]) => !text || (text !== text.trim() && !key.endsWith('.list')),
    );
    expect(wrong).toEqual([]);
  });

  test('the same placeholders and elements in both', () => {
    for (const [key, text] of en) {
      if (countedStems(en).has(stemOf(key))) continue;
      expect(placeholders(ar.get(key) ?? ''), key).toEqual(placeholders(text));
    }
  });

  test('a number is shown as it was formatted, never as i18next would write it', () => {
    for (const stem of countedStems(ar)) {
      for (const form of ['few', 'many', 'other']) {
        expect(ar.get(`${stem}_${form}`), stem).toContain('{{formatted}}');
      }
      expect(en.get(`${stem}_other`), stem).toContain('{{formatted}}');
    }
    expect([...ar.values(), ...en.values()].filter((text) => text.includes('{{count}}'))).toEqual([]);
  });
});

describe('Arabic is Arabic', () => {
  const plain = (text: string) => text.replace(/\{\{.*?\}\}|<\/?\w+>/g, '');

  test('no Latin letter or digit', () => {
    const wrong = [...ar].filter(([key, text]) => !latinAllowed.has(key) && /[A-Za-z0-9]/.test(plain(text)));
    expect(wrong).toEqual([]);
  });

  test('Arabic punctuation', () => {
    expect([...ar].filter(([, text]) => /[,;?]/.test(plain(text)))).toEqual([]);
  });

  test('no word for a side of the page, which mirrors', () => {
    const wrong = [...ar, ...en].filter(([, text]) => /يمين|يسار|\b(?:left|right)\b/iu.test(text));
    expect(wrong).toEqual([]);
  });

  test('no invisible mark of direction', () => {
    expect(
      [...ar, ...en].filter(([, text]) => /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(text)),
    ).toEqual([]);
  });
});
