/** Characters without a shape, or that stand for none: by family of Unicode. */
const characters = [
  ...[...'\u0000\u0001\u0007\u0008\u000b\u000c\u000e\u001a\u001b\u001f\u007f\u0080\u0085\u009b\u009f'],
  ...[...'\u00ad\u034f\u115f\u17b4\u180e\u200b\u200c\u200d\u2028\u2029\u2060\u2061\u206a\u3164\ufeff\uffa0'],
  ...['\ufe0f', '\ufff9', '\ufffc', '\ufffd', '\ufffe', '\uffff', '\ufdd0', '\ue000'],
  ...['\u{e0001}', '\u{e0041}', '\u{e0100}', '\u{1d173}', '\u{f0000}', '\u{10ffff}'],
];

/** Characters that nobody sees, alone and in words, and marks beyond measure. */
export const controls: readonly string[] = [
  ...characters.flatMap((character) => [character, `نص${character}ي`, `a${character}b`]),
  '\t\tx',
  'x\r\ry',
  `ا${'\u0651'.repeat(500)}`,
  `Z${'\u0301\u0489'.repeat(200)}`,
  '\u0651',
  '\u200d\u200d\u200d',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'.repeat(20),
  'ـ'.repeat(300),
  'ﷺ'.repeat(50),
  '\u00a0'.repeat(100),
];

/** Halves of characters. No file in UTF-8 holds them, but an escape of YAML can. */
export const halves: readonly string[] = [
  '\ud83d',
  'a\udc00b',
  '\udc00\ud83d',
  'نص\ud800',
  '\udfff</script>',
];
