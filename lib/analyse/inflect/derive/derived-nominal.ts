/** A noun or adjective that grammar makes of a verb. */
export interface DerivedNominal {
  /** As the lexicon cites nouns: `مُؤَكِّد`, `دَاعِي`, `مُلْتَقَى`, `مُحْتَلّ`. */
  lemma: string;
  kind: 'masdar' | 'active' | 'passive';
  root: string;
  /** A passive participle that needs a preposition, its verb having no object: `مُتَّفَق عَلَيْهِ`. */
  isImpersonal: boolean;
}
