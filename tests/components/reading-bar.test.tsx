// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { ReadingBar } from '@/components/gloss/reading-bar';
import { locales } from '@/lib/i18n/locales';
import { defaultLook, lookChoices, readingChoices } from '@/lib/model/choices';
import { pageIds } from '@/lib/model/page-ids';
import { rendered, textsOf } from './support/rendered';

const radios = (container: Element, name: string) => [
  ...container.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${name}"]`),
];

/** The choices that are boxes, on or off. */
const boxes = ['lines', 'translit'];

describe('ReadingBar', () => {
  for (const locale of locales) {
    for (const [name, values] of Object.entries({ ...readingChoices, ...lookChoices })) {
      if (boxes.includes(name)) continue;
      test(`${locale}: the values of ${name} are one group of radio buttons, each with a name`, () => {
        const group = radios(rendered(<ReadingBar locale={locale} hasGloss />), name);
        expect(group.map(({ value }) => value)).toEqual([...values]);
        expect(group.filter(({ checked }) => checked)).toHaveLength(1);
        expect(new Set(group.map((each) => each.closest('fieldset'))).size).toBe(1);
        expect(group[0]?.closest('fieldset')?.querySelector('legend')?.textContent).toMatch(/^[^:.]+$/);
        const labels = group.map((each) => each.closest('label')?.textContent ?? '');
        expect(new Set(labels).size, labels.join()).toBe(values.length);
        expect(
          group.map(({ id }) => id),
          'the style sheet goes by these',
        ).toEqual(values.map((value) => `${name}-${value}`));
      });
    }

    test(`${locale}: what is chosen from the start`, () => {
      const container = rendered(<ReadingBar locale={locale} hasGloss />);
      const chosen = [...container.querySelectorAll<HTMLInputElement>('input:checked')];
      expect(Object.fromEntries(chosen.map(({ name, value }) => [name, value]))).toEqual({
        gloss: locale === 'ar' ? 'off' : 'tap',
        layout: 'under',
        vowels: 'off',
        ...defaultLook,
      });
    });

    test(`${locale}: every control has an id of its own that no section may take`, () => {
      const container = rendered(<ReadingBar locale={locale} hasGloss />);
      const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !pageIds.has(id))).toEqual([]);
    });

    test(`${locale}: an article without English has no choice about it`, () => {
      const container = rendered(<ReadingBar locale={locale} hasGloss={false} />);
      const names = [...container.querySelectorAll('input')].map(({ name }) => name);
      expect([...new Set(names)].sort()).toEqual(['face', 'leading', 'size', 'theme', 'width']);
      expect(textsOf(container, 'label').every((name) => name.trim())).toBe(true);
    });
  }
});
