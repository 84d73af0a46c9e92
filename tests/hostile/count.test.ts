import { expect, test } from 'vitest';
import { conlluFiles } from './conllu-files';
import { boundPlaces, englishPlaces, unseenPlaces } from './gloss-places';
import { formFields, textFields } from './meta-fields';
import { families, payloads } from './payloads';
import { sourcePlaces } from './source-places';
import { yamlFiles } from './yaml-files';

test('there are a thousand hostile texts and more, none twice in its family', () => {
  expect(payloads.length).toBeGreaterThanOrEqual(1000);
  expect(new Set(payloads).size).toBe(payloads.length);
  for (const [family, texts] of Object.entries(families)) {
    expect(new Set(texts).size, `twice in ${family}`).toBe(texts.length);
  }
});

test('each stands in every place that content has', () => {
  const places = [sourcePlaces, textFields, formFields, englishPlaces, boundPlaces, unseenPlaces].flat();
  expect(places.length).toBe(7 + 9 + 9 + 5 + 15 + 7);
  expect(places.length * payloads.length).toBeGreaterThan(50_000);
});

test('hostile files are as many ways to be wrong', () => {
  for (const files of [yamlFiles, conlluFiles('t-1')]) {
    expect(files.length).toBeGreaterThan(100);
    expect(new Set(files).size).toBe(files.length);
  }
});
