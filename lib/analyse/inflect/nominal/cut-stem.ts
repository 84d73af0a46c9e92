const shadda = '\u0651';

/** A stem without the vowel of its last letter. */
export interface CutStem {
  text: string;
  /** Its last letter is doubled; the shadda comes with the endings. */
  isDoubled: boolean;
}

/**
 * Takes off what belongs to the endings, the vowel of the stem's last letter first: `مَدْرَسَة`, `َة` → `مَدْرَس`; `قُوَّة` → `قُو`, doubled.
 * A foreign name may lack that vowel (`سوريا`); a text that does not end in these letters is only freed of its last mark.
 */
export function cutStem(text: string, cut: string): CutStem {
  const letters = cut.slice(1);
  let end = text.endsWith(letters) ? text.length - letters.length : text.length;
  const isDoubled = text[end - 1] === shadda;
  if (isDoubled) end -= 1;
  const mark = text.charCodeAt(end - 1);
  if (mark >= 0x064b && mark <= 0x0652) end -= 1;
  return { text: text.slice(0, end), isDoubled };
}
