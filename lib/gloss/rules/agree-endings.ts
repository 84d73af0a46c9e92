import { stripMarks } from '../../arabic/strip-marks';
import { type ConlluToken, placeField, valueOf } from '../conllu';
import { type Letter, splitLetters } from '../letters';
import type { Report } from '../report';
import type { Rule } from './rule';

/** Cases that an ending can show. `i` is also the accusative of ‑āt, `a` also the genitive of diptotes; a defective's `in` is not here. */
const casesOf: Readonly<Record<string, readonly string[]>> = {
  u: ['Nom'],
  un: ['Nom'],
  i: ['Gen', 'Acc'],
  a: ['Acc', 'Gen'],
  an: ['Acc'],
};

/**
 * What FEATS say of a noun, adjective or name agrees with what can be seen: the article with `Definite`, the ending with `Case`. Lemmas
 * have neither.
 */
export const agreeEndings: Rule = (sentences, report) => {
  for (const { tokens } of sentences) {
    for (const [at, token] of tokens.entries()) {
      const isName = token.upos === 'PROPN';
      if (token.feats.length === 0 || (!isName && token.upos !== 'NOUN' && token.upos !== 'ADJ')) continue;
      checkLemma(token, report);
      // A name is definite with tanwīn too: مُحَمَّدٌ. عَبْدُاللّٰهِ has its case within.
      if (!isName) checkArticle(token, report);
      if (!isName || !/^عبد./.test(token.form)) checkEnding(token, tokens[at + 1], report);
    }
  }
};

/** A lemma has no case ending: وَزِير. */
function checkLemma(token: ConlluToken, report: Report): void {
  if (!splitLetters(token.lemma ?? '').at(-1)?.vowel) return;
  report('lemma-ending', `the lemma ${token.lemma} has a case ending`, placeField(token, 'lemma'));
}

function checkArticle(token: ConlluToken, report: Report): void {
  const hasArticle = token.form.startsWith('ال') && !stripMarks(token.lemma ?? '').startsWith('ال');
  const definite = valueOf(token.feats, 'Definite');
  if (definite === null || hasArticle === (definite === 'Def')) return;
  const message = `\`${token.form}\` ${hasArticle ? 'has the article' : 'has no article'} and is \`Definite=${definite}\``;
  report('feature-definite', message, placeField(token, 'feats'));
}

function checkEnding(token: ConlluToken, next: ConlluToken | undefined, report: Report): void {
  const letters = splitLetters(valueOf(token.misc, 'Vform') ?? '');
  const vowel = endingOf(letters);
  const kase = valueOf(token.feats, 'Case') ?? '';
  const number = valueOf(token.feats, 'Number');
  // The endings of duals and sound masculine plurals are letters, and my book is كِتَابِي in every case.
  const isSpelled = number === 'Dual' || (number === 'Plur' && /[وي]ن$/.test(token.form));
  if (!vowel || isSpelled || next?.form === 'ي') return;
  const position = placeField(token, 'feats');
  const cases = casesOf[vowel];
  const vocalised = valueOf(token.misc, 'Vform');
  if (cases && !cases.includes(kase)) {
    report('feature-case', `${vocalised} cannot be \`Case=${kase}\``, position);
  } else if (vowel.length === 2 && token.upos !== 'PROPN' && valueOf(token.feats, 'Definite') !== 'Ind') {
    report('feature-definite', `${vocalised} has tanwīn and must be \`Definite=Ind\``, position);
  }
}

/** The vowel of the last letter, or of the one before the alif of كِتَابًا and the ى of هُدًى, which show no case. */
function endingOf(letters: readonly Letter[]): string | null {
  const last = letters.at(-1);
  if (last?.vowel) return last.vowel;
  const before = letters.at(-2)?.vowel;
  return last?.letter === 'ا' && before === 'an' ? before : null;
}
