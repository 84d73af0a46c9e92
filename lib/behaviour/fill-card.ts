import type { ArticleDetails, WordDetail } from '@/lib/model/word-details';
import { wordsId } from '@/lib/routes';
import { englishOf } from './english-of';
import { detailOf } from './load-details';
import { placeOf, wordsOf } from './word-place';
import { sourceOf } from './word-text';

/** A run in a language, kept apart from what stands around it. */
function run(text: string, lang: 'ar' | 'ar-Latn' | 'en'): HTMLElement {
  return Object.assign(document.createElement('bdi'), { textContent: text, lang });
}

/** The parts of a word, each with its gloss: `و and + وزير minister`. */
function partsOf(parts: NonNullable<WordDetail['parts']>): (Node | string)[] {
  return parts.flatMap(([form, gloss], index) => [
    ...(index > 0 ? [' + '] : []),
    run(form, 'ar'),
    ' ',
    run(gloss, 'en'),
  ]);
}

/** What the card is about: a phrase as one unit, else the word. */
interface Unit {
  form: string;
  transliteration: string;
  gloss?: string | undefined;
  phraseKind?: string | undefined;
  /** The fragment of its link. */
  words: string;
}

function unitOf(word: HTMLElement, details: ArticleDetails): Unit {
  const { place, detail, phrase } = detailOf(word, details);
  const { sentence, index } = place;
  const [from, to, phraseKind, gloss] = phrase ?? [index, index, undefined, detail.gloss];
  const words = wordsOf(word.closest('.s')).slice(from - 1, to);
  const own = words.map((each, at) => detailOf(each, details, { sentence, index: from + at }).detail);
  return {
    form: own.map(({ vocalised }, at) => vocalised ?? sourceOf(words[at] ?? word)).join(' '),
    transliteration: own
      .map(({ transliteration = '' }) => transliteration)
      .join(' ')
      .trim(),
    gloss,
    phraseKind,
    words: wordsId(sentence, from, to),
  };
}

/** Puts what is known of a word into the card. The card's labels come with the page, in the interface's language. */
export function fillCard(card: HTMLElement, word: HTMLElement, details: ArticleDetails | null): void {
  const detail = details ? detailOf(word, details).detail : {};
  const { sentence, index } = placeOf(word);
  const { form, transliteration, gloss, phraseKind, words }: Unit = details
    ? unitOf(word, details)
    : { form: sourceOf(word), transliteration: '', words: wordsId(sentence, index, index) };
  const named = (table: string | undefined, name: string | undefined) =>
    (JSON.parse(table ?? '{}') as Record<string, string>)[name ?? ''] ?? '';
  const absent = (details ? card.dataset.none : card.dataset.failed) ?? '';
  const english = englishOf(sentence);
  const contents: Record<string, (Node | string)[]> = {
    form: [form],
    transliteration: [transliteration],
    gloss: [gloss ?? absent],
    phraseKind: [named(card.dataset.kinds, phraseKind)],
    own: phraseKind
      ? [
          run(detail.vocalised ?? sourceOf(word), 'ar'),
          ' ',
          run(detail.transliteration ?? '', 'ar-Latn'),
          ' ',
          run(detail.gloss ?? '', 'en'),
        ]
      : [],
    lemma: detail.lemma ? [run(detail.lemma, 'ar')] : [],
    root: detail.root ? [run([...detail.root].join(' '), 'ar')] : [],
    kind: [(detail.kind ?? []).join(card.dataset.list)],
    parts: detail.parts ? partsOf(detail.parts) : [],
    source: [named(card.dataset.sources, detail.source)],
    english: [english],
  };
  for (const [name, nodes] of Object.entries(contents)) {
    card.querySelector(`[data-card="${name}"]`)?.replaceChildren(...nodes);
    const row = card.querySelector<HTMLElement>(`[data-row="${name}"]`);
    if (row) row.hidden = nodes.every((node) => node === '');
  }
  const more = card.querySelector<HTMLElement>('.more');
  if (more) more.hidden = Object.keys(detail).length === 0;
  card.dataset.words = words;
  // A screen reader stays on the word: it is told what the card says.
  const said = document.querySelector('[data-said]');
  if (said) said.textContent = gloss ?? '';
}
