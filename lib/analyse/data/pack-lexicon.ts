import { type LexiconTexts, lexiconFiles } from '../lexicon/lexicon-issue';

/** Between files: no line of one can be it. */
const divider = '\f\n';

/** Puts the files of the lexicon into one text, in their order, to be compressed and sent as one. */
export function packLexicon(texts: LexiconTexts): string {
  return lexiconFiles.map((file) => texts[file]).join(divider);
}

/**
 * Takes the files out of one text again.
 *
 * @throws when there are more or fewer files than the lexicon has: the text is of another version
 */
export function unpackLexicon(packed: string): LexiconTexts {
  const texts = packed.split(divider);
  if (texts.length !== lexiconFiles.length)
    throw new Error(`the lexicon's data has ${texts.length} files, where there are ${lexiconFiles.length}`);
  return Object.fromEntries(lexiconFiles.map((file, at) => [file, texts[at] ?? ''])) as LexiconTexts;
}
