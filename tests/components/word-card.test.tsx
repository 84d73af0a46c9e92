// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { WordCard } from '@/components/gloss/word-card';
import { glossSources } from '@/lib/model/gloss';
import { rendered, textsOf } from './support/rendered';

describe('WordCard', () => {
  test('it is hidden until a word opens it, a dialogue named by the word', () => {
    const card = rendered(<WordCard locale="en" />).firstElementChild;
    expect(card?.hasAttribute('hidden')).toBe(true);
    expect(card?.getAttribute('role')).toBe('dialog');
    const name = card?.getAttribute('aria-labelledby') ?? '';
    expect(card?.querySelector(`#${name}`)?.getAttribute('data-card')).toBe('form');
  });

  test('it speaks the interface language, its Arabic Arabic and its gloss English', () => {
    const card = rendered(<WordCard locale="ar" />);
    expect(card.firstElementChild?.getAttribute('dir')).toBe('rtl');
    expect(card.querySelector('summary')?.textContent).toBe('المزيد');
    expect(card.querySelector('[data-card="form"]')?.getAttribute('lang')).toBe('ar');
    expect(card.querySelector('[data-card="transliteration"]')?.getAttribute('lang')).toBe('ar-Latn');
    expect(card.querySelector('[data-card="gloss"]')?.getAttribute('lang')).toBe('en');
    expect(card.querySelector('button')?.getAttribute('aria-label')).toBe('أغلق');
  });

  test('it comes with a name for every source of a gloss, and with nothing that is known already', () => {
    const container = rendered(<WordCard locale="en" />);
    const sources = JSON.parse(
      container.querySelector('[data-sources]')?.getAttribute('data-sources') ?? '{}',
    );
    expect(Object.keys(sources)).toEqual([...glossSources]);
    // A space each, for the faces of the first three.
    expect(textsOf(container, '[data-card]').join('')).toBe('\u00a0'.repeat(3));
    expect(container.querySelectorAll('[data-row]:not([hidden])')).toHaveLength(0);
  });
});
