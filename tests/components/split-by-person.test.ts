import { describe, expect, test } from 'vitest';
import { splitByPerson } from '@/components/article/split-by-person';
import { groupUnits } from '@/lib/model/group-units';
import type { Person } from '@/lib/model/person';
import { buildSentence, buildSpan } from './support/build-text';

const text = 'حضر اللقاء وكيل الوزارة اللواء أحمد الوهيب، وعلي الدواس، وعدد من القادة.';
const person = (name: string, rank: string | null, office: string | null): Person => ({
  name: buildSpan(text, name),
  rank: rank ? buildSpan(text, rank) : null,
  office: office ? buildSpan(text, office) : null,
  side: null,
});

function split(...people: Person[]): string[] {
  const sentence = buildSentence(text);
  const units = groupUnits(sentence, undefined);
  return splitByPerson(units, people).map((stretch) => {
    const places = stretch.units.flatMap((unit) => {
      if (unit.kind === 'space') return [unit.token.position];
      return unit.kind === 'run' ? unit.tokens.map(({ position }) => position) : [];
    });
    const slice = text.slice(places[0]?.start.offset, places.at(-1)?.end.offset);
    return `${stretch.person ? 'person' : 'text'}:${slice}`;
  });
}

describe('splitByPerson', () => {
  test('a person runs from the office to the name and takes the comma along', () => {
    const first = person('أحمد الوهيب', 'اللواء', 'وكيل الوزارة');
    const second = person('وعلي الدواس', null, null);
    expect(split(first, second)).toEqual([
      'text:حضر اللقاء ',
      'person:وكيل الوزارة اللواء أحمد الوهيب، ',
      'person:وعلي الدواس، ',
      'text:وعدد من القادة.',
    ]);
  });

  test('a name that begins inside a word takes the whole word: no letter is parted from its join', () => {
    expect(split(person('علي الدواس', null, null))).toContain('person:وعلي الدواس، ');
  });

  test('without people the sentence is one stretch of text', () => {
    expect(split()).toEqual([`text:${text}`]);
  });

  test('the side alone names nobody: it stands before the people and is no part of them', () => {
    const side: Person = { name: null, rank: null, office: null, side: buildSpan(text, 'اللقاء') };
    expect(split(side)).toEqual([`text:${text}`]);
  });
});
