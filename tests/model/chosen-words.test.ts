import { expect, test } from 'vitest';
import { readChosenWords, writeChosenWords } from '@/lib/model/chosen-words';

const asked: Record<string, string[] | null> = {
  '': null,
  '?layout=handout': null,
  '?words=': [],
  '?words=none': [],
  '?words=t-k3f9a2q.3': ['t-k3f9a2q.3'],
  '?words=t-k3f9a2q.3,5-7,t-9xw2m4d-2.1': ['t-k3f9a2q.3', 't-k3f9a2q.5-7', 't-9xw2m4d-2.1'],
  // A sentence must have been named, words count from 1, and an id is no mark-up.
  '?words=3,t-k3f9a2q.0,t-k3f9a2q.2': ['t-k3f9a2q.2'],
  '?words=t-k3f9a2q,<b>,t-k3f9a2q.1-0,t-a.b.1': [],
};

test.each(Object.entries(asked))('%s', (query, places) => {
  expect(readChosenWords(query)).toEqual(places);
});

test('what is written is read again, with each sentence named once', () => {
  const places = ['t-k3f9a2q.3', 't-k3f9a2q.5-7', 't-9xw2m4d.1', 't-k3f9a2q.9'];
  const written = writeChosenWords('?layout=handout', places);
  expect(written).toBe('?layout=handout&words=t-k3f9a2q.3,5-7,t-9xw2m4d.1,t-k3f9a2q.9');
  expect(readChosenWords(written)).toEqual(places);
  expect(readChosenWords(writeChosenWords('', []))).toEqual([]);
  expect(writeChosenWords('?paper=a4', null)).toBe('?paper=a4');
});
