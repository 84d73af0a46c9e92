import { expect, test } from 'vitest';
import { defaultLook, lookChoices, lookNames, readingChoices } from '@/lib/model/choices';

test('the choices of looks are named once more, for scripts that have no room for their values', () => {
  expect([...lookNames]).toEqual(Object.keys(lookChoices));
  expect(Object.keys(defaultLook)).toEqual([...lookNames]);
});

test('no reading choice has the name of a look: an address may ask for the one and not for the other', () => {
  for (const name of Object.keys(readingChoices)) expect(lookNames).not.toContain(name);
});
