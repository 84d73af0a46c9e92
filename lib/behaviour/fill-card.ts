import type { ArticleDetails, WordDetail } from '@/lib/model/word-details';
import { wordsId } from '@/lib/model/word-id';
import { englishOf } from './english-of';
import { detailOf } from './load-details';
import { run } from './run';
import { wordsOf } from './word-place';
import { sourceOf } from './word-text';

/** The parts of a word, each with its gloss: `و and + وزير minister`. */
function partsOf(parts: NonNullable<WordDetail['parts']>): (Node | string)[] {
  return parts.flatMap(([form, gloss], index) => [
    ...(index > 0 ? [' + '] : []),
    run(form, 'ar'),
    ' ',
    run(gloss, 'en'),
  ]);
}

/**
 * Puts what is known of a word into the card; without details (`undefined`: not yet there, `null`: not to be had) what the page itself says.
 * A phrase is one unit. The card's labels come with the page, in the interface's language.
 */
export function fillCard(
  card: HTMLElement,
  word: HTMLElement,
  details: ArticleDetails | null | undefined,
): void {
  const { place, detail, phrase } = detailOf(word, details);
  const { sentence, index } = place;
  const [from, to, phraseKind, phraseGloss] = phrase ?? [index, index];
  const unit = details === undefined ? word.closest<HTMLElement>('[data-g]') : null;
  const words = unit ? wordsOf(unit) : wordsOf(word.closest('.s')).slice(from - 1, to);
  const own = words.map((each, at) => detailOf(each, details, { sentence, index: from + at }).detail);
  const form = own.map(({ vocalised }, at) => vocalised ?? sourceOf(words[at] ?? word)).join(' ');
  const transliteration = own.map((each) => each.transliteration ?? '').join(' ');
  const gloss = phraseGloss ?? detail.gloss ?? unit?.dataset.whole ?? unit?.dataset.g;
  // What is still to come has its line, and the card its height.
  const coming = details === undefined ? '\u00a0' : '';
  const isPhrase = phrase ?? unit?.matches('.p');
  const named = (table: string | undefined, name: string | undefined) =>
    (JSON.parse(table ?? '{}') as Record<string, string>)[name ?? ''] ?? '';
  const absent = details === undefined ? '' : details ? card.dataset.none : card.dataset.failed;
  const contents: Record<string, (Node | string)[]> = {
    form: [form],
    transliteration: [coming || transliteration.trim()],
    gloss: [gloss ?? absent ?? ''],
    phraseKind: [named(card.dataset.kinds, phraseKind) || (isPhrase ? coming : '')],
    own: isPhrase
      ? [
          run(detail.vocalised ?? sourceOf(word), 'ar'),
          ' ',
          run(detail.transliteration ?? coming, 'ar-Latn'),
          ' ',
          run(detail.gloss ?? '', 'en'),
        ]
      : [],
    lemma: detail.lemma ? [run(detail.lemma, 'ar')] : [],
    root: detail.root ? [run([...detail.root].join(' '), 'ar')] : [],
    kind: [(detail.kind ?? []).join(card.dataset.list)],
    parts: detail.parts ? partsOf(detail.parts) : [],
    source: [named(card.dataset.sources, detail.source)],
    english: [englishOf(sentence)],
  };
  for (const [name, nodes] of Object.entries(contents)) {
    card.querySelector(`[data-card="${name}"]`)?.replaceChildren(...nodes);
    const row = card.querySelector<HTMLElement>(`[data-row="${name}"]`);
    if (row) row.hidden = nodes.every((node) => node === '');
  }
  const more = card.querySelector<HTMLElement>('.more');
  if (more) more.hidden = details !== undefined && Object.keys(detail).length === 0;
  card.dataset.words = wordsId(sentence, from, to);
}

/** A screen reader stays on the word: it is told what the card says. */
export function sayCard(card: HTMLElement): void {
  const gloss = card.querySelector('[data-card="gloss"]')?.textContent ?? '';
  const said = document.querySelector('[data-said]');
  if (said && said.textContent !== gloss) said.textContent = gloss;
}
