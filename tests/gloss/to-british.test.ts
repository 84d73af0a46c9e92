import { expect, test } from 'vitest';
import { toBritish } from '@/lib/gloss/rules/to-british';

test.each([
  ['organized crime', 'organized', 'organised'],
  ['the Organization', 'Organization', 'organisation'],
  ['modernizing laws', 'modernizing', 'modernising'],
  ['defense', 'defense', 'defence'],
  ['a training center', 'center', 'centre'],
  ['labor laws', 'labor', 'labour'],
  ['joint programs', 'programs', 'programmes'],
  ['analyzed', 'analyzed', 'analysed'],
  ['neighboring countries', 'neighboring', 'neighbouring'],
])('%s', (text, word, british) => {
  expect(toBritish(text)).toEqual({ word, british });
});

test.each([
  'organised crime',
  'a prize',
  'the size of it',
  'seized drugs',
  'programme',
  'laboratory',
  'defence',
  'programmed',
  'dialogue',
  'fulfilled',
  '',
])('%s is British', (text) => {
  expect(toBritish(text)).toBeNull();
});
