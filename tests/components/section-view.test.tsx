// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { SectionView } from '@/components/article/section-view';
import { locales } from '@/lib/i18n/locales';
import { type SectionType, sectionTypes } from '@/lib/model/article';
import type { BlockRole } from '@/lib/model/block';
import { buildSection, noGloss } from './support/build-text';
import { rendered, textsOf } from './support/rendered';

const paragraph = { sentences: ['قال وزير.'] };
const heading = { role: 'heading' as const, sentences: ['أهمية التعاون'] };

function view(
  type: SectionType,
  blocks: readonly { role?: BlockRole; sentences: readonly string[] }[],
  locale: 'ar' | 'en',
) {
  const { section, source } = buildSection(type, blocks);
  const container = rendered(
    <SectionView section={section} source={source} gloss={noGloss} locale={locale} />,
  );
  return { container, source };
}

describe('SectionView', () => {
  for (const locale of locales) {
    const labelled: Partial<Record<SectionType, string>> =
      locale === 'ar'
        ? { attendance: 'الحضور', outlook: 'ما يُنتظر', background: 'خلفية', statement: 'بيان' }
        : {
            attendance: 'Who was there',
            outlook: 'What comes next',
            background: 'Background',
            statement: 'Statement',
          };

    test.each(sectionTypes)(
      `${locale}: a %s without a heading has a label only where its type says something`,
      (type) => {
        const { container, source } = view(type, [paragraph], locale);
        const label = labelled[type];
        expect(textsOf(container, 'h2')).toEqual(label ? [label] : []);
        expect(container.querySelectorAll('small'), 'marked as ours').toHaveLength(label ? 1 : 0);
        expect(container.querySelector('.head')?.getAttribute('lang') ?? null).toBe(label ? locale : null);
        expect(textsOf(container, '.ar').join('')).toBe(source);
      },
    );

    test.each(sectionTypes)(`${locale}: a %s with a heading is called what its source calls it`, (type) => {
      const { container, source } = view(type, [heading, paragraph], locale);
      expect(textsOf(container, 'h2')).toEqual(['أهمية التعاون']);
      expect(container.querySelector('small')).toBeNull();
      expect(textsOf(container, '.ar').join('')).toBe(source);
      expect(container.querySelector('a.anchor')?.getAttribute('href')).toBe('#s-one');
      expect(container.querySelector('a.anchor title')?.textContent).toContain('أهمية التعاون');
    });
  }

  test('the section tells its type and answers to its id and its aliases', () => {
    const { container } = view('outlook', [paragraph], 'ar');
    expect(container.querySelector('section#s-one')?.getAttribute('data-type')).toBe('outlook');
    expect(container.querySelector('section > #s-old')).not.toBeNull();
  });

  test('the title stands in the page header and not here again', () => {
    const { container } = view('lead', [{ role: 'title', sentences: ['عنوان الخبر'] }, paragraph], 'ar');
    expect(textsOf(container, '.ar')).toEqual(['قال وزير.']);
  });

  test('entries are a list, a quotation is a quotation, pointers to other stories stand aside', () => {
    const blocks = [
      { role: 'item' as const, sentences: ['أول.'] },
      { role: 'item' as const, sentences: ['ثان.'] },
      { role: 'quote' as const, sentences: ['«نعم».'] },
      { role: 'related' as const, sentences: ['اقرأ أيضا'] },
    ];
    const { container } = view('topic', blocks, 'ar');
    expect(textsOf(container, 'ul > li')).toEqual(['أول.', 'ثان.']);
    expect(textsOf(container, 'blockquote')).toEqual(['«نعم».']);
    expect(textsOf(container, 'aside')).toEqual(['اقرأ أيضا']);
  });
});
