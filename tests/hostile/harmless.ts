/** A text of a source without what HTML reads and what turns direction, in characters of the same kind to the parser, which knows no tags. */
export function harmlessSource(text: string): string {
  return text.replace(/[<>]/g, '¬').replace(/[\u202a-\u202e\u2066-\u2069\0]/g, '\u200b');
}

/** English as long, which keeps the article that a gloss too long for its line would lose. */
export function harmlessEnglish(text: string): string {
  return text.replace(/^(a )?.*$/s, (all, article = '') => article.padEnd(all.length, 'x'));
}
