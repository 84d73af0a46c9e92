import { describe, expect, test, vi } from 'vitest';
import { unpackWord } from '@/lib/behaviour/unpack-word';
import { wordDetails } from '@/lib/export/word-details';
import { sentencesOf } from '@/lib/gloss/sentences-of';
import { describePart } from '@/lib/i18n/describe-part';
import { locales } from '@/lib/i18n/locales';
import type { ArticleGloss, Part, SentenceGloss } from '@/lib/model/gloss';
import type { SentenceId } from '@/lib/model/text';
import type { ArticleDetails } from '@/lib/model/word-details';
import { parseArticle } from '@/lib/parse/parse-article';
import { meta } from '../components/support/build-meta';
import { articlePage } from '../support/article-page';
import { comparePages } from './compare-pages';
import { sentence } from './gloss-places';
import { harmlessEnglish } from './harmless';
import { payloads } from './payloads';
import { elementsOf, textOf, valueOf } from './shape-of';

vi.setConfig({ testTimeout: 120_000 });

const { article } = parseArticle(`${sentence}\n`.repeat(payloads.length));
const ids = sentencesOf(article).map(({ data }) => data.id);

/** A gloss with one text wherever a text stands, past the reader: what a page does with it is its own affair. */
function glossWith(id: SentenceId, text: string): SentenceGloss {
  const features = { [text]: text, Case: text, Person: text, __proto__: text };
  const part: Part = {
    form: text,
    lemma: text,
    upos: 'NOUN',
    features,
    gloss: text,
    vocalised: text,
    root: text,
  };
  const word = (index: number) => ({
    index,
    form: text,
    gloss: text,
    vocalised: text,
    transliteration: text,
    source: 'editor' as const,
    parts: [part, part] as [Part, Part],
  });
  const phrases = [{ from: 1, to: 2, kind: 'term' as const, gloss: text }];
  return { id, english: text, words: [1, 2, 3].map(word), phrases };
}

function layerOf(texts: readonly string[]): ArticleGloss {
  return new Map(texts.map((text, at) => [ids[at] as SentenceId, glossWith(ids[at] as SentenceId, text)]));
}

describe.each(locales)('hostile glosses on the %s page', (locale) => {
  const { html } = articlePage({ article, meta, gloss: layerOf(payloads) }, locale);

  test('bring no element and no attribute into it', () => {
    const harmless = layerOf(payloads.map(harmlessEnglish));
    const faults = comparePages(html, articlePage({ article, meta, gloss: harmless }, locale).html);
    // A reader lets none of these through.
    expect(faults.filter((fault) => !fault.startsWith('direction control'))).toEqual([]);
  });

  test('stand in their attributes and their text as they are', () => {
    // HTML has no NUL and no half of a character, and one kind of line end.
    const inHtml = (text: string) => text.replaceAll('\0', '\ufffd').replace(/\r\n?/g, '\n');
    const elements = elementsOf(html).map(({ element }) => element);
    const phrases = elements.filter((element) => valueOf(element, 'class') === 'p');
    expect(phrases.map((phrase) => valueOf(phrase, 'data-whole') ?? valueOf(phrase, 'data-g'))).toEqual(
      payloads.map(inHtml),
    );
    const english = elements.filter((element) => valueOf(element, 'class') === 'e');
    expect(english.map(textOf)).toEqual(
      payloads.map((text) => `${text.replaceAll('\0', '').replace(/\r\n?/g, '\n')} `),
    );
  });
});

test('hostile glosses are texts in what the card fetches, and in what it makes of them', () => {
  const describe = (part: Part) => ({ en: describePart(part, 'en') });
  const read = JSON.parse(
    JSON.stringify(wordDetails(article, layerOf(payloads), describe)),
  ) as ArticleDetails;
  expect(Object.keys(read.words)).toEqual(ids);
  expect(Object.keys(read).sort()).toEqual(['lexemes', 'marks', 'phrases', 'source', 'terms', 'words']);
  for (const [at, sentence] of ids.entries()) {
    const text = payloads[at];
    expect(read.phrases[sentence]).toEqual([[1, 2, 'term', text]]);
    for (const index of [1, 2]) {
      const word = unpackWord(read, { sentence, index, source: 'كلمة', locale: 'en' });
      expect(word).toMatchObject({
        ...(text && { gloss: text, transliteration: text, lemma: text, root: text }),
        kind: ['noun'],
        parts: [
          [text, text],
          [text, text],
        ],
      });
    }
  }
});
