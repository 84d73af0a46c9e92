// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { BilingualBlock } from '@/components/text/bilingual-block';
import type { ArticleGloss, PhraseGloss } from '@/lib/model/gloss';
import { sentencesOf } from '@/lib/model/parts-of';
import { buildBlock, buildGloss, noGloss } from './support/build-text';
import { rendered, textsOf } from './support/rendered';

const texts = ['قال وزير الداخلية: «نعم».', 'وأضاف أن اللقاء، أمس، مفيد.'] as const;
const block = buildBlock(texts);
const phrases: PhraseGloss[] = [{ from: 2, to: 3, kind: 'title', gloss: 'Interior Minister' }];
const gloss: ArticleGloss = new Map([
  [
    't-0',
    buildGloss(['said', 'minister', 'the interior', 'yes'], { id: 't-0', english: 'He said yes.', phrases }),
  ],
]);

describe('BilingualBlock', () => {
  test('the Arabic element holds the source, to the character, glossed or not', () => {
    for (const each of [gloss, noGloss]) {
      const container = rendered(<BilingualBlock block={block} gloss={each} />);
      expect(container.querySelector('.ar')?.textContent).toBe(texts.join(' '));
    }
  });

  test('glosses are attributes: of each word, of a phrase as a whole and not of its words', () => {
    const container = rendered(<BilingualBlock block={block} gloss={gloss} />);
    const glosses = [...container.querySelectorAll('[data-g]')].map((element) => [
      element.className,
      element.textContent,
      element.getAttribute('data-g'),
    ]);
    expect(glosses).toEqual([
      ['', 'قال', 'said'],
      ['p', 'وزير الداخلية:', 'Interior Minister'],
      ['', '«نعم».', 'yes'],
    ]);
  });

  test('a sentence has the id that links use, and every word of it its place', () => {
    const container = rendered(<BilingualBlock block={block} gloss={gloss} />);
    expect(textsOf(container, '[id="t-0"] .w')).toEqual(['قال', 'وزير', 'الداخلية', 'نعم']);
    expect([...container.querySelectorAll('.s')].map(({ id }) => id)).toEqual(
      sentencesOf(block).map(({ data }) => data.id),
    );
    expect(container.querySelectorAll('.w[id]'), 'ids of words would be a tenth of the page').toHaveLength(0);
  });

  test('English stands outside the Arabic, in its language and direction, and says which sentence it is of', () => {
    const container = rendered(<BilingualBlock block={block} gloss={gloss} />);
    const english = container.querySelector('.b > .en');
    expect([english?.getAttribute('lang'), english?.getAttribute('dir')]).toEqual(['en', 'ltr']);
    expect(textsOf(container, '.e[data-of="t-0"]').map((text) => text.trim())).toEqual(['He said yes.']);
    expect(container.querySelectorAll('.e'), 'none for a sentence without English').toHaveLength(1);
  });

  test('without English there is no empty element for it', () => {
    expect(rendered(<BilingualBlock block={block} gloss={noGloss} />).querySelector('.en')).toBeNull();
  });
});
