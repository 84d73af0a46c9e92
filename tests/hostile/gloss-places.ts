/** The sentence that every hostile text is put beside. */
export const sentence = 'وقال الوزير ذلك.';

/** Places of `gloss.en.conllu` whose text the reader sees as it is. */
export const englishPlaces = ['text_en', 'phrase', 'gloss', 'range-gloss', 'part-gloss'] as const;

/** Places that hold Arabic, or a name out of a list, or what ties the file to the article. */
export const boundPlaces = [
  ...([
    'sent_id',
    'text',
    'phrase-range',
    'phrase-kind',
    'id',
    'form',
    'lemma',
    'upos',
    'feature',
    'feature-value',
  ] as const),
  ...(['vform', 'root', 'src', 'misc-key', 'misc-value'] as const),
] as const;

/** Places that treebanks fill and no page shows. */
export const unseenPlaces = ['remark', 'comment', 'homographs', 'xpos', 'head', 'deprel', 'deps'] as const;

export type GlossPlace =
  | (typeof englishPlaces)[number]
  | (typeof boundPlaces)[number]
  | (typeof unseenPlaces)[number];

const verb = 'Aspect=Perf|Gender=Masc|Number=Sing|Person=3|VerbForm=Fin|Voice=Act';

/** Writes the sentence in CoNLL-U, with texts in some places. */
export function writeSentence(id: string, given: Partial<Record<GlossPlace, string>> = {}): string {
  const put = (place: GlossPlace, harmless: string) => given[place] ?? harmless;
  const extra = 'misc-value' in given ? `|SpaceAfter=${given['misc-value']}` : '';
  const lines = [
    `# sent_id = ${put('sent_id', id)}`,
    `# text = ${put('text', sentence)}`,
    `# text_en = ${put('text_en', 'And the minister said that.')}`,
    `# phrase = ${put('phrase-range', '1-2')} | ${put('phrase-kind', 'name')} | ${put('phrase', 'and the minister said')}`,
    ...('remark' in given ? [`# ${given.remark}`] : []),
    ...('comment' in given ? [`# newdoc id = ${given.comment}`] : []),
    ...('homographs' in given ? [`# homographs = ${given.homographs}`] : []),
    `1-2\tوقال\t_\t_\t_\t_\t_\t_\t_\tGloss=${put('range-gloss', 'and said')}|Vform=وَقَالَ|Src=editor`,
    `1\tو\tوَ\tCCONJ\t_\t_\t_\t_\t_\tGloss=${put('part-gloss', 'and')}|Vform=وَ`,
    `2\tقال\tقَالَ\tVERB\t_\t${verb}\t_\t_\t_\tGloss=said|Vform=قَالَ|Root=قول`,
    [
      put('id', '3'),
      put('form', 'الوزير'),
      put('lemma', 'وَزِير'),
      put('upos', 'NOUN'),
      put('xpos', '_'),
      `Case=${put('feature-value', 'Nom')}|Definite=Def|${put('feature', 'Gender')}=Masc|Number=Sing`,
      put('head', '_'),
      put('deprel', '_'),
      put('deps', '_'),
      `Gloss=${put('gloss', 'the minister')}|Vform=${put('vform', 'الْوَزِيرُ')}|Root=${put('root', 'وزر')}|${put('misc-key', 'Src')}=${put('src', 'editor')}${extra}`,
    ].join('\t'),
    '4\tذلك\tذٰلِكَ\tPRON\t_\tGender=Masc|Number=Sing|PronType=Dem\t_\t_\t_\tGloss=that|Vform=ذٰلِكَ|Src=editor|SpaceAfter=No',
    '5\t.\t.\tPUNCT\t_\t_\t_\t_\t_\t_',
  ];
  return `${lines.join('\n')}\n\n`;
}
