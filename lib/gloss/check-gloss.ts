import type { Issue } from '../model/issue';
import type { ConlluSentence } from './conllu';
import type { Report } from './report';
import { addUpParts } from './rules/add-up-parts';
import { agreeEndings } from './rules/agree-endings';
import { keepLetters } from './rules/keep-letters';
import { knowComments } from './rules/know-comments';
import { knowFeatures } from './rules/know-features';
import { knowMisc } from './rules/know-misc';
import { normaliseText } from './rules/normalise-text';
import { requireGlosses } from './rules/require-glosses';
import type { Rule } from './rules/rule';
import { spellLemmas } from './rules/spell-lemmas';
import { spellMarks } from './rules/spell-marks';
import { writeEnglish } from './rules/write-english';

const rules: readonly Rule[] = [
  requireGlosses,
  keepLetters,
  normaliseText,
  spellMarks,
  addUpParts,
  knowFeatures,
  agreeEndings,
  spellLemmas,
  knowMisc,
  knowComments,
  writeEnglish,
];

/** Holds a gloss file to the guide, without the article: what is wrong, in the order of the file. */
export function checkGloss(sentences: readonly ConlluSentence[]): Issue[] {
  const issues: Issue[] = [];
  const report: Report = (code, message, position, severity = 'error') => {
    issues.push({ code, message, severity, position });
  };
  for (const rule of rules) rule(sentences, report);
  return issues.sort((one, other) => (one.position.start.offset ?? 0) - (other.position.start.offset ?? 0));
}
