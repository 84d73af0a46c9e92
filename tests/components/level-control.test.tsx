// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { glossLevels, LevelControl } from '@/components/gloss/level-control';
import { locales } from '@/lib/i18n/locales';
import { rendered, textsOf } from './support/rendered';

const radios = (container: Element, name: string) => [
  ...container.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${name}"]`),
];

describe('LevelControl', () => {
  for (const locale of locales) {
    test(`${locale}: the levels are one group of radio buttons, each with a name`, () => {
      const container = rendered(<LevelControl locale={locale} />);
      const levels = radios(container, 'gloss');
      expect(levels.map(({ value }) => value)).toEqual([...glossLevels]);
      expect(new Set(levels.map((each) => each.closest('fieldset'))).size).toBe(1);
      expect(levels[0]?.closest('fieldset')?.querySelector('legend')?.textContent).toBeTruthy();
      expect(textsOf(container, 'label').every((name) => name.trim())).toBe(true);
      expect(
        levels.map(({ id }) => id),
        'the style sheet goes by these',
      ).toEqual(glossLevels.map((level) => `gloss-${level}`));
    });

    test(`${locale}: one level is chosen from the start`, () => {
      const container = rendered(<LevelControl locale={locale} />);
      const chosen = radios(container, 'gloss').filter(({ checked }) => checked);
      expect(chosen.map(({ value }) => value)).toEqual([locale === 'ar' ? 'off' : 'tap']);
      const layouts = radios(container, 'layout').filter(({ checked }) => checked);
      expect(layouts.map(({ value }) => value)).toEqual(['under']);
      expect(container.querySelector<HTMLInputElement>('#with-lines')?.checked).toBe(false);
    });
  }
});
