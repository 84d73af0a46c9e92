// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, test } from 'vitest';
import { HandoutKey } from '@/components/print/handout-key';
import { KindOfWord } from '@/components/print/kind-of-word';
import { kindOfWord } from '@/lib/behaviour/handout/kind-of-word';
import { loadArticle } from '@/lib/content/load-article';
import { vocabulary } from '@/lib/export/vocabulary';
import { wordDetails } from '@/lib/export/word-details';
import { describePart } from '@/lib/i18n/describe-part';
import { directionOf, locales } from '@/lib/i18n/locales';

const { article, gloss, meta } = loadArticle('kuwait-bahrain-security-cooperation');
const entries = vocabulary(article, gloss, new Set());
const details = wordDetails(article, gloss, (part) => ({
  ar: describePart(part, 'ar'),
  en: describePart(part, 'en'),
}));

beforeEach(() => {
  document.body.replaceChildren();
});

test.each(locales)(
  '%s: what the script writes of a word that is added to a key is what the page has of the others',
  (locale) => {
    Object.assign(document.documentElement, { lang: locale, dir: directionOf(locale) });
    document.body.innerHTML = renderToStaticMarkup(
      <HandoutKey
        slug={meta.slug}
        title={meta.title.ar}
        entries={[]}
        placeOf={() => ''}
        sentences={[]}
        gloss={gloss}
        locale={locale}
      />,
    );
    const terms = document.querySelector<HTMLElement>('.key')?.dataset ?? {};
    const written = (entry: (typeof entries)[number]) => {
      document.body.innerHTML = renderToStaticMarkup(<KindOfWord entry={entry} locale={locale} />);
      return document.body.innerHTML;
    };
    expect(entries.length).toBeGreaterThan(250);
    const added = entries.map(({ places }) => kindOfWord(places[0] ?? '', details, terms).outerHTML);
    expect(added).toEqual(entries.map(written));
  },
);
