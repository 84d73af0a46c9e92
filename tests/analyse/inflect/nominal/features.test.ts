import { describe, expect, it } from 'vitest';
import { decline } from '@/lib/analyse/inflect/nominal/decline';
import type { InflectedForm } from '@/lib/analyse/inflect/stem';
import { adjective, name, noun } from './entries';

function placesOf(forms: readonly InflectedForm[], text: string): string[] {
  return forms
    .filter((form) => form.text === text.normalize('NFC'))
    .map(({ features, pronoun }) => `${features} ${pronoun}`);
}

describe('the features of a form', () => {
  it('are those of Universal Dependencies, in alphabetical order', () => {
    const ministers = decline(noun('وَزِير', 'وزر', 'm', 'وُزَرَاء'));
    expect(placesOf(ministers, 'وُزَرَاؤُ')).toEqual(['Case=Nom|Definite=Cons|Gender=Masc|Number=Plur always']);
    expect(placesOf(ministers, 'وَزِيرٌ')).toEqual(['Case=Nom|Definite=Ind|Gender=Masc|Number=Sing never']);
    expect(placesOf(ministers, 'وَزِيرُ')).toEqual([
      'Case=Nom|Definite=Def|Gender=Masc|Number=Sing never',
      'Case=Nom|Definite=Cons|Gender=Masc|Number=Sing either',
    ]);
  });

  it('have the gender of the lexeme in its sound feminine plural', () => {
    expect(placesOf(decline(noun('اِجْتِمَاع', 'جمع', 'm', 'ات')), 'اِجْتِمَاعَاتٌ')).toEqual([
      'Case=Nom|Definite=Ind|Gender=Masc|Number=Plur never',
    ]);
  });

  it('say no gender where a noun has both', () => {
    expect(placesOf(decline(noun('طَرِيق', 'طرق', 'mf', 'طُرُق')), 'طُرُقًا')).toEqual([
      'Case=Acc|Definite=Ind|Number=Plur never',
    ]);
  });

  it('say the degree of an elative', () => {
    const greater = adjective('أَكْبَر', 'كبر', '-', { kind: 'elative', feminine: 'كُبْرَى' });
    expect(placesOf(decline(greater), 'كُبْرَيَانِ')).toEqual([
      'Case=Nom|Definite=Ind|Degree=Cmp|Gender=Fem|Number=Dual never',
      'Case=Nom|Definite=Def|Degree=Cmp|Gender=Fem|Number=Dual never',
    ]);
  });

  it('say whose it is where the pronoun ي is melted in', () => {
    const mine = 'Number[psor]=Sing|Person[psor]=1 never';
    const teachers = decline(noun('مُعَلِّم', 'علم', 'm', 'ون'));
    expect(placesOf(teachers, 'مُعَلِّمِيَّ')).toEqual(
      ['Nom', 'Gen', 'Acc'].map((kase) => `Case=${kase}|Definite=Cons|Gender=Masc|Number=Plur|${mine}`),
    );
    expect(placesOf(teachers, 'مُعَلِّمَيَّ')).toHaveLength(2);
    expect(
      placesOf(decline(noun('أَخ', 'ءخو', 'm', 'إِخْوَة')), 'أَخِي').filter((place) => place.endsWith(mine)),
    ).toHaveLength(3);
  });

  it('of a name are indefinite in shape, definite after the article alone', () => {
    const definite = (form: InflectedForm) => form.features.includes('Definite=Def');
    expect(decline(name('مُحَمَّد', 'given', 'm')).some(definite)).toBe(false);
    expect(decline(name('الْعِرَاق', 'place', 'm')).every(definite)).toBe(true);
  });
});
