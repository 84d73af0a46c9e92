/** Clitics before a word, the longest first: conjunctions, prepositions and the article, as they are written together. */
const prefixes = 'وبال وكال فبال وال بال كال فال ولل ال لل وب ول وي'.split(' ');

/** Endings of number, gender, nisba and possession, folded (ة is ه). */
const suffixes = 'تها تهم ياته اتها يات ات ون ين ان يه ته ها هم هن نا وا يا ه ي ت ا'.split(' ');

/** A stem of fewer letters means too much. */
const shortest = 3;

/**
 * Takes clitics and endings off a folded word, so that the same word in another place is known again.
 *
 * `والتهديدات` → `تهديد`; `بالتجربة` → `تجرب`; `تجربته` → `تجرب`. A light stemmer (after Larkey's *light10*): it joins
 * what belongs together often enough for counting, and is no analysis. Short words come back whole.
 */
export function stem(word: string): string {
  let stemmed = word;
  const prefix = prefixes.find(
    (each) => stemmed.startsWith(each) && stemmed.length - each.length >= shortest,
  );
  if (prefix) stemmed = stemmed.slice(prefix.length);
  else if (/^[وفبلكس]/.test(stemmed) && stemmed.length > shortest + 1) stemmed = stemmed.slice(1);
  const suffix = suffixes.find((each) => stemmed.endsWith(each) && stemmed.length - each.length >= shortest);
  return suffix ? stemmed.slice(0, -suffix.length) : stemmed;
}
