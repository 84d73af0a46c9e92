import type { ArticleDetails, WordDetail } from '@/lib/model/word-details';

/** A run in a language, kept apart from what stands around it. */
function run(text: string, lang: 'ar' | 'en'): HTMLElement {
  return Object.assign(document.createElement('bdi'), { textContent: text, lang });
}

/** The parts of a word, each with its gloss: `و and + وزير minister`. */
function partsOf(parts: NonNullable<WordDetail['p']>): (Node | string)[] {
  return parts.flatMap(([form, gloss], index) => [
    ...(index > 0 ? [' + '] : []),
    run(form, 'ar'),
    ' ',
    run(gloss, 'en'),
  ]);
}

/** The word's sentence and its index there, from its element's id: `t-k3f9a2q.3`. */
function placeOf(word: HTMLElement): { sentence: string; index: number } {
  const dot = word.id.lastIndexOf('.');
  return { sentence: word.id.slice(0, dot), index: Number(word.id.slice(dot + 1)) };
}

/** Puts what is known of a word into the card. The card's labels come with the page, in the interface's language. */
export function fillCard(card: HTMLElement, word: HTMLElement, details: ArticleDetails | null): void {
  const { sentence, index } = placeOf(word);
  const known = details?.[sentence as keyof ArticleDetails];
  const detail: WordDetail = known?.w[index - 1] ?? {};
  const phrase = known?.p?.find(([from, to]) => from <= index && index <= to);
  const absent = (details ? card.dataset.none : card.dataset.failed) ?? '';
  const names = JSON.parse(card.dataset.sources ?? '{}') as Record<string, string>;
  const contents: Record<string, (Node | string)[]> = {
    vocalised: [detail.v ?? word.textContent ?? ''],
    transliteration: [detail.t ?? ''],
    gloss: [detail.g ?? absent],
    lemma: detail.l ? [run(detail.l, 'ar')] : [],
    root: detail.r ? [run([...detail.r].join(' '), 'ar')] : [],
    kind: [detail.k ?? ''],
    parts: detail.p ? partsOf(detail.p) : [],
    phrase: phrase ? [run(phrase[3], 'en')] : [],
    source: [names[detail.s ?? ''] ?? ''],
  };
  for (const [name, nodes] of Object.entries(contents)) {
    card.querySelector(`[data-card="${name}"]`)?.replaceChildren(...nodes);
    const row = card.querySelector<HTMLElement>(`[data-row="${name}"]`);
    if (row) row.hidden = nodes.every((node) => node === '');
  }
  const more = card.querySelector<HTMLElement>('details');
  if (more) more.hidden = Object.keys(detail).length === 0;
}
