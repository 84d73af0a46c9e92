import type { ConlluSentence } from '../conllu';
import type { Report } from '../report';

/** A rule of `docs/gloss-guide.md` that a machine can hold a file to. */
export type Rule = (sentences: readonly ConlluSentence[], report: Report) => void;
