import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { sentencesOf } from '@/lib/gloss/sentences-of';
import type { ArticleGloss } from '@/lib/model/gloss';
import type { SentenceId } from '@/lib/model/text';
import { parseArticle } from '@/lib/parse/parse-article';
import { meta } from '../components/support/build-meta';
import { articlePage } from '../support/article-page';
import { comparePages } from './compare-pages';
import {
  boundPlaces,
  englishPlaces,
  type GlossPlace,
  sentence,
  unseenPlaces,
  writeSentence,
} from './gloss-places';
import { harmlessEnglish } from './harmless';
import { payloads } from './payloads';
import { isPlaced, readLayer } from './read-layer';

vi.setConfig({ testTimeout: 120_000 });

/** A file is strict UTF-8: halves of characters cannot be in it. */
const texts = payloads.filter((payload) => !/\p{Cs}/u.test(payload));

const directionControl = /[\u202a-\u202e\u2066-\u2069]/;

/** So many sentences a file: a reader tells a thousand complaints and no more. */
const atOnce = 60;

const source = `${sentence}\n`.repeat(atOnce);
const { article } = parseArticle(source);
const ids = sentencesOf(article).map(({ data }) => data.id);

interface Trial {
  /** Texts that were read, each with its sentence. */
  taken: { id: SentenceId; text: string }[];
  faults: string[];
  /** Pages with what was taken, compared with pages of harmless English as long. */
  seen: string[];
}

/** Puts texts into a place of a sentence each, reads them as content is read, and sees what of it reaches a page. */
function tryAtOnce(place: GlossPlace, own: readonly string[]): Trial {
  const parts = own.map((text, at) => writeSentence(ids[at] as string, { [place]: text }));
  const file = parts.join('');
  const { gloss, errors } = readLayer(file, article);
  const faults = errors.filter((error) => !isPlaced(file, error)).map((error) => JSON.stringify(error));
  const taken: Trial['taken'] = [];
  let end = 1;
  for (const [at, part] of parts.entries()) {
    const start = end;
    end += part.split('\n').length - 1;
    const [id, text] = [ids[at] as SentenceId, own[at] as string];
    if (errors.some(({ position: { start: at } }) => at.line >= start && at.line < end)) continue;
    taken.push({ id, text });
    if (!gloss.has(id)) faults.push(`${JSON.stringify(text)} is left out without a word`);
  }
  return { taken, faults, seen: taken.length > 0 ? see(place, taken, gloss) : [] };
}

function see(place: GlossPlace, taken: Trial['taken'], gloss: ArticleGloss): string[] {
  const isSeen = englishPlaces.some((each) => each === place);
  const parts = taken.map(({ id, text }) =>
    writeSentence(id, isSeen ? { [place]: harmlessEnglish(text) } : {}),
  );
  const harmless = readLayer(parts.join(''), article).gloss;
  // What no page shows leaves nothing in the gloss.
  if (!isSeen)
    return taken.flatMap(({ id }) => (isDeepStrictEqual(gloss.get(id), harmless.get(id)) ? [] : id));
  const pageOf = (layer: ArticleGloss) => articlePage({ article, meta, gloss: layer }, 'en');
  const { html, details } = pageOf(new Map([...gloss].filter(([id]) => harmless.has(id))));
  const seen = directionControl.test(html + details) ? ['a direction control on the page'] : [];
  return [...seen, ...comparePages(html, pageOf(harmless).html)];
}

function tryAll(place: GlossPlace): { taken: string[]; faults: string[]; seen: string[] } {
  const trials: Trial[] = [];
  for (let at = 0; at < texts.length; at += atOnce)
    trials.push(tryAtOnce(place, texts.slice(at, at + atOnce)));
  return {
    taken: trials.flatMap(({ taken }) => taken.map(({ text }) => text)),
    faults: trials.flatMap(({ faults }) => faults),
    seen: trials.flatMap(({ seen }) => seen),
  };
}

test('the harmless sentence is read', () => {
  const { gloss, errors } = readLayer(ids.map((id) => writeSentence(id)).join(''), article);
  expect(errors).toEqual([]);
  expect(gloss.size).toBe(atOnce);
});

describe.each(englishPlaces)('hostile text as %s', (place) => {
  const { taken, faults, seen } = tryAll(place);

  test('is refused with its place, or read', () => {
    expect(faults).toEqual([]);
    expect(taken.filter((text) => /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(text))).toEqual([]);
    expect(taken).toEqual(expect.arrayContaining(['<script>alert(1)</script>', '</style>', '</script>']));
    expect(taken.length).toBeGreaterThan(200);
  });

  test('brings nothing into the page', () => {
    expect(seen).toEqual([]);
  });
});

test.each(boundPlaces)('hostile text as %s is refused with its place', (place) => {
  const { taken, faults, seen } = tryAll(place);
  expect([faults, seen]).toEqual([[], []]);
  // A kind of phrase, and no more hostile than that.
  expect(taken).toEqual(place === 'phrase-kind' ? ['name'] : []);
});

test.each(unseenPlaces)('hostile text as %s is refused with its place, or stays in the file', (place) => {
  const { faults, seen } = tryAll(place);
  expect([faults, seen]).toEqual([[], []]);
});
