import {
  type Features,
  type GlossSource,
  glossSources,
  type Part,
  upos,
  type WordGloss,
} from '../model/gloss';
import { type ConlluToken, valueOf } from './conllu';
import type { SurfaceToken } from './surface-tokens';
import { transliterate } from './transliterate';

/**
 * Gathers what a file says of one written word, which in treebanks without ranges may be several tokens.
 *
 * A part of speech that is none of Universal Dependencies' is `X`, a source that is unknown `null`.
 */
export function toWordGloss(index: number, tokens: readonly [SurfaceToken, ...SurfaceToken[]]): WordGloss {
  const [only] = tokens;
  const { line } = only;
  const [first, ...rest] = tokens.flatMap(({ words }) => words).map(toPart);
  const parts: [Part, ...Part[]] = [first ?? toPart(line), ...rest];
  return {
    index,
    form: tokens.map((token) => token.line.form).join(''),
    gloss: tokens.length === 1 ? valueOf(line.misc, 'Gloss') : null,
    vocalised: tokens.length === 1 ? valueOf(line.misc, 'Vform') : null,
    transliteration: transliterate(parts),
    source: toSource(valueOf(line.misc, 'Src')),
    parts,
  };
}

function toPart({ form, lemma, upos: tag, feats, misc }: ConlluToken): Part {
  const features: Features = Object.fromEntries(feats.map(({ key, value }) => [key, value ?? '']));
  return {
    form,
    lemma,
    upos: upos.find((known) => known === tag) ?? 'X',
    features,
    gloss: valueOf(misc, 'Gloss'),
    vocalised: valueOf(misc, 'Vform'),
    root: valueOf(misc, 'Root'),
  };
}

function toSource(value: string | null): GlossSource | null {
  return glossSources.find((known) => known === value) ?? null;
}
