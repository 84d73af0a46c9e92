import { upos } from '../../model/gloss';
import { type ConlluToken, placeField, placeInLine } from '../conllu';
import type { Report } from '../report';
import { featureTables, featureValues, unmarked } from './feature-tables';
import type { Rule } from './rule';

/** Parts of speech and features are those that the guide lists, in the order of the alphabet, none missing. */
export const knowFeatures: Rule = (sentences, report) => {
  for (const token of sentences.flatMap(({ tokens }) => tokens)) {
    if (token.kind !== 'word') continue;
    const tag = upos.find((known) => known === token.upos);
    if (!tag) {
      report('upos-unknown', `\`${token.upos ?? '_'}\` is no part of speech`, placeField(token, 'upos'));
      continue;
    }
    const { required, allowed } = featureTables[tag] ?? { required: [], allowed: [] };
    checkEach(token, (key) => required.includes(key) || allowed.includes(key), report);
    checkMissing(token, required, report);
  }
};

function checkEach(token: ConlluToken, isKnown: (key: string) => boolean, report: Report): void {
  let last = '';
  for (const { key, value, column } of token.feats) {
    const place = () => placeInLine(token.start, column, key.length + 1 + (value?.length ?? 0));
    if (!isKnown(key)) report('feature-unknown', `\`${key}\` is not told of ${token.upos}`, place());
    else if (!featureValues[key]?.includes(value ?? '')) {
      report('feature-value', `\`${key}\` is one of ${featureValues[key]?.join(', ')}`, place());
    }
    if (key < last) report('feature-order', `\`${key}\` stands before \`${last}\` in the alphabet`, place());
    last = key;
  }
}

function checkMissing(token: ConlluToken, required: readonly string[], report: Report): void {
  const given = new Map(token.feats.map(({ key, value }) => [key, value]));
  if (given.size === 0 && unmarked.has(token.lemma ?? '')) return;
  const missing = required.filter((key) => !given.has(key));
  const isFirstPerson = given.get('Person') === '1';
  if (isFirstPerson) missing.splice(0, missing.length, ...missing.filter((key) => key !== 'Gender'));
  if (given.get('Aspect') === 'Imp' && !given.has('Mood')) missing.push('Mood');
  if (given.get('PronType') === 'Prs') {
    // Neither the first person nor the dual has a gender of its own: نَحْنُ, هُمَا.
    const personal =
      isFirstPerson || given.get('Number') === 'Dual' ? ['Number', 'Person'] : ['Gender', 'Number', 'Person'];
    missing.push(...personal.filter((key) => !given.has(key)));
  }
  const place = () => placeField(token, 'feats');
  if (missing.length > 0) report('feature-missing', `\`${token.form}\` lacks ${missing.join(', ')}`, place());
  if (given.get('Aspect') === 'Perf' && given.has('Mood')) {
    report('feature-unknown', '`Mood` is told of the imperfect only', place());
  }
}
