import { sentencesOf } from '@/lib/gloss/sentences-of';
import type { Locale } from '@/lib/i18n/locales';
import { findHidden } from '@/lib/model/find-hidden';
import { parseArticle } from '@/lib/parse/parse-article';
import type { RenderJob } from '../support/render-job';
import { harmlessEnglish, harmlessSource } from './harmless';
import { sourcePlaces } from './source-places';

/** What a text stands as: in the source, in the English of the layer, in metadata. */
interface Writing {
  source: (text: string) => string;
  english: (text: string) => string;
  meta: (text: string) => string;
}

/** Harmless ones of the same shape. */
const harmless: Writing = { source: harmlessSource, english: harmlessEnglish, meta: () => 'x' };

/** The texts themselves, but where content that has them is refused. */
const hostile: Writing = {
  source: (text) => text,
  english: (text) => (findHidden(text) ? harmless.english(text) : text),
  meta: (text) => (findHidden(text) ? harmless.meta(text) : text),
};

/** Writes an English layer that says a text of everything in a sentence, past the rules for English. */
function writeGloss(source: string, english: readonly string[]): string {
  return sentencesOf(parseArticle(source).article)
    .map(({ children, data, position: { start, end } }, at) => {
      const text = english[at % english.length] as string;
      const said = text.replaceAll('|', '/').trim();
      const lines = [
        `# sent_id = ${data.id}`,
        `# text = ${source.slice(start.offset, end.offset)}`,
        `# text_en = ${text}`,
        `# phrase = 1-2 | term | ${said}`,
      ];
      let index = 0;
      for (const [place, token] of children.entries()) {
        if (token.type === 'WhiteSpaceNode') continue;
        const form = source.slice(token.position.start.offset, token.position.end.offset);
        const next = children[place + 1]?.type;
        const misc = [
          ...(token.type === 'WordNode'
            ? [`Gloss=${said}`, `Vform=${form}`, `Root=${said}`, 'Src=editor']
            : []),
          ...(next === undefined || next === 'WhiteSpaceNode' ? [] : ['SpaceAfter=No']),
        ];
        const rest = ['NOUN', '_', '_', '_', '_', '_', misc.join('|') || '_'];
        lines.push([++index, form, said, ...rest].join('\t'));
      }
      return `${lines.join('\n')}\n\n`;
    })
    .join('');
}

function jobWith(own: readonly string[], locale: Locale, slug: string, write: Writing): RenderJob {
  const source = own
    .flatMap((text) => sourcePlaces.map((place) => place.put(write.source(text))))
    .join('\n\n');
  const said = (at: number) => write.meta(own[at % own.length] as string);
  const both = (at: number) => ({ ar: said(at), en: said(at + 1) });
  return {
    locale,
    source,
    meta: {
      slug,
      title: both(0),
      summary: both(2),
      provenance: {
        publisher: said(4),
        author: said(5),
        published: '2024-05-31',
        url: 'https://example.org/a',
        licence: said(6),
        note: both(7),
      },
    },
    glossConllu: writeGloss(source, own.map(write.english)),
  };
}

/** An article that has texts wherever content can have one, and a harmless one of the same shape. */
export function hostileJobs(
  own: readonly string[],
  locale: Locale,
  slug: string,
): [hostile: RenderJob, harmless: RenderJob] {
  return [jobWith(own, locale, slug, hostile), jobWith(own, locale, `${slug}-harmless`, harmless)];
}
