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
    checkEach(token, new Set([...required, ...allowed]), report);
    checkMissing(token, required, report);
  }
};

function checkEach(token: ConlluToken, known: ReadonlySet<string>, report: Report): void {
  let last = '';
  for (const { key, value, column } of token.feats) {
    const position = placeInLine(token.start, column, key.length + 1 + (value?.length ?? 0));
    if (!known.has(key)) report('feature-unknown', `\`${key}\` is not told of ${token.upos}`, position);
    else if (!featureValues[key]?.includes(value ?? '')) {
      report('feature-value', `\`${key}\` is one of ${featureValues[key]?.join(', ')}`, position);
    }
    if (key < last) report('feature-order', `\`${key}\` stands before \`${last}\` in the alphabet`, position);
    last = key;
  }
}

function checkMissing({ feats, ...token }: ConlluToken, required: readonly string[], report: Report): void {
  const given = new Map(feats.map(({ key, value }) => [key, value]));
  if (given.size === 0 && unmarked.has(token.lemma ?? '')) return;
  const missing = required.filter((key) => !given.has(key));
  const isFirstPerson = given.get('Person') === '1';
  if (isFirstPerson) missing.splice(0, missing.length, ...missing.filter((key) => key !== 'Gender'));
  if (given.get('Aspect') === 'Imp' && !given.has('Mood')) missing.push('Mood');
  if (given.get('PronType') === 'Prs') {
    const personal = isFirstPerson ? ['Number', 'Person'] : ['Gender', 'Number', 'Person'];
    missing.push(...personal.filter((key) => !given.has(key)));
  }
  const position = placeField({ feats, ...token }, 'feats');
  if (missing.length > 0)
    report('feature-missing', `\`${token.form}\` lacks ${missing.join(', ')}`, position);
  if (given.get('Aspect') === 'Perf' && given.has('Mood')) {
    report('feature-unknown', '`Mood` is told of the imperfect only', position);
  }
}
