import { glossSources } from '../../model/gloss';
import { type ConlluToken, placeInLine, placeMisc, valueOf } from '../conllu';
import type { Report } from '../report';
import type { Rule } from './rule';

const keys = ['Gloss', 'Vform', 'Root', 'Src', 'SpaceAfter'];

const root = /^[ءبتثجحخدذرزسشصضطظعغفقكلمنهوي]{2,5}$/;

/** MISC holds the keys that the guide lists, once each; sources, roots and spaces are of the known kind. */
export const knowMisc: Rule = (sentences, report) => {
  for (const token of sentences.flatMap(({ tokens }) => tokens)) {
    if (token.kind === 'empty') continue;
    checkKeys(token, report);
    const source = valueOf(token.misc, 'Src');
    if (source !== null && !glossSources.some((known) => known === source)) {
      report('src-unknown', `\`${source}\` is none of ${glossSources.join(', ')}`, placeMisc(token, 'Src'));
    }
    const space = valueOf(token.misc, 'SpaceAfter');
    if (space && space !== 'No') {
      report('misc-value', `\`SpaceAfter\` is \`No\` or left out`, placeMisc(token, 'SpaceAfter'));
    }
    const letters = valueOf(token.misc, 'Root');
    if (letters !== null && !root.test(letters)) {
      const message = `\`${letters}\` is no root: letters alone, hamza as ء, weak letters as و and ي`;
      report('root-letters', message, placeMisc(token, 'Root'));
    }
  }
};

function checkKeys(token: ConlluToken, report: Report): void {
  const seen = new Set<string>();
  for (const { key, value, column } of token.misc) {
    const place = () => placeInLine(token.start, column, key.length);
    if (!keys.includes(key)) report('misc-unknown', `\`${key}\` is none of ${keys.join(', ')}`, place());
    else if (seen.has(key)) report('misc-twice', `\`${key}\` comes twice`, place());
    else if (!value) report('misc-empty', `\`${key}\` has no value`, place());
    seen.add(key);
  }
}
