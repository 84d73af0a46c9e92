/** Letters of an unvocalised word in Latin, as newspapers spell names. What a vowel would be is not known, so none is put. */
const latin: Readonly<Record<string, string>> = {
  ...{
    ا: 'a',
    أ: 'a',
    إ: 'i',
    آ: 'a',
    ب: 'b',
    ت: 't',
    ث: 'th',
    ج: 'j',
    ح: 'h',
    خ: 'kh',
    د: 'd',
    ذ: 'dh',
    ر: 'r',
    ز: 'z',
  },
  ...{
    س: 's',
    ش: 'sh',
    ص: 's',
    ض: 'd',
    ط: 't',
    ظ: 'z',
    ع: 'a',
    غ: 'gh',
    ف: 'f',
    ق: 'q',
    ك: 'k',
    ل: 'l',
    م: 'm',
    ن: 'n',
  },
  ...{ ه: 'h', و: 'o', ي: 'i', ى: 'a', ة: 'a', پ: 'p', چ: 'ch', ژ: 'zh', ڤ: 'v', گ: 'g', ئ: 'i', ؤ: 'o' },
};

/** Writes an unvocalised word in Latin letters, with a capital: `ترامب` → `Tramb`. A guess at a name, to be marked as one. */
export function romaniseWord(word: string): string {
  const text = [...word].map((letter) => latin[letter] ?? '').join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
