import type { ArticleDetails, SentenceDetail, WordDetail } from '@/lib/model/word-details';
import { englishOf } from './ask-button';
import { detailOf } from './load-details';
import { sourceOf } from './word-text';

/** A run in a language, kept apart from what stands around it. */
function run(text: string, lang: 'ar' | 'ar-Latn' | 'en'): HTMLElement {
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

/** What the card is about: a phrase as one unit, else the word. */
interface Unit {
  form: string;
  transliteration: string;
  gloss: string | undefined;
  phraseKind: string | undefined;
  /** The fragment of its link. */
  words: string;
}

function unitOf(
  word: HTMLElement,
  index: number,
  detail: WordDetail,
  sentence: SentenceDetail | undefined,
): Unit {
  const phrase = sentence?.p?.find(([from, to]) => from <= index && index <= to);
  if (!phrase || !sentence) {
    const form = detail.v ?? sourceOf(word);
    return { form, transliteration: detail.t ?? '', gloss: detail.g, phraseKind: undefined, words: word.id };
  }
  const [from, to, phraseKind, gloss] = phrase;
  const words = sentence.w.slice(from - 1, to);
  const id = word.id.slice(0, word.id.lastIndexOf('.') + 1);
  const forms = words.map(({ v }, at) => {
    const own = document.getElementById(id + (from + at));
    return v ?? (own ? sourceOf(own) : '');
  });
  const transliteration = words.map(({ t }) => t ?? '').join(' ');
  return {
    form: forms.join(' '),
    transliteration: transliteration.trim(),
    gloss,
    phraseKind,
    words: `${id}${from}-${to}`,
  };
}

/** Puts what is known of a word into the card. The card's labels come with the page, in the interface's language. */
export function fillCard(card: HTMLElement, word: HTMLElement, details: ArticleDetails | null): void {
  const { index, sentence, word: detail = {} } = detailOf(word, details);
  const { form, transliteration, gloss, phraseKind, words } = unitOf(word, index, detail, sentence);
  const named = (table: string | undefined, name: string | undefined) =>
    (JSON.parse(table ?? '{}') as Record<string, string>)[name ?? ''] ?? '';
  const absent = (details ? card.dataset.none : card.dataset.failed) ?? '';
  const english = englishOf(document.querySelector(`.e[data-of="${word.id.split('.')[0]}"]`));
  const contents: Record<string, (Node | string)[]> = {
    form: [form],
    transliteration: [transliteration],
    gloss: [gloss ?? absent],
    phraseKind: [named(card.dataset.kinds, phraseKind)],
    own: phraseKind
      ? [
          run(detail.v ?? sourceOf(word), 'ar'),
          ' ',
          run(detail.t ?? '', 'ar-Latn'),
          ' ',
          run(detail.g ?? '', 'en'),
        ]
      : [],
    lemma: detail.l ? [run(detail.l, 'ar')] : [],
    root: detail.r ? [run([...detail.r].join(' '), 'ar')] : [],
    kind: [detail.k ?? ''],
    parts: detail.p ? partsOf(detail.p) : [],
    source: [named(card.dataset.sources, detail.s)],
    english: [english],
  };
  for (const [name, nodes] of Object.entries(contents)) {
    card.querySelector(`[data-card="${name}"]`)?.replaceChildren(...nodes);
    const row = card.querySelector<HTMLElement>(`[data-row="${name}"]`);
    if (row) row.hidden = nodes.every((node) => node === '');
  }
  const more = card.querySelector<HTMLElement>('.more');
  if (more) more.hidden = Object.keys(detail).length === 0;
  Object.assign(card.dataset, { word: word.id, words });
  // A screen reader stays on the word: it is told what the card says.
  const said = document.querySelector('[data-said]');
  if (said) said.textContent = gloss ?? '';
}
