import { expect, test } from 'vitest';
import { describePart } from '@/lib/i18n/describe-part';
import { translator } from '@/lib/i18n/translator';
import { type Features, type Upos, upos } from '@/lib/model/gloss';

function describe(locale: 'ar' | 'en', kind: Upos, features: Features): string {
  const part = { form: '', lemma: null, gloss: null, vocalised: null, root: null, upos: kind, features };
  return describePart(part, locale).join(translator(locale)('grammar:list'));
}

const past = { Aspect: 'Perf', Gender: 'Masc', Number: 'Sing', Person: '3', VerbForm: 'Fin', Voice: 'Act' };
const present = { ...past, Aspect: 'Imp', Gender: 'Fem', Mood: 'Ind' };

test.each<[string, Upos, Features, en: string, ar: string]>([
  ['a past verb', 'VERB', past, 'verb, past, he/it', 'فعل، ماضٍ، هو'],
  ['the passive', 'VERB', { ...past, Voice: 'Pass' }, 'verb, past, passive, he/it', 'فعل، ماضٍ، مجهول، هو'],
  ['a present verb', 'VERB', present, 'verb, present, she/it', 'فعل، مضارع، هي'],
  [
    'the subjunctive',
    'VERB',
    { ...present, Mood: 'Sub' },
    'verb, present, subjunctive, she/it',
    'فعل، مضارع، منصوب، هي',
  ],
  [
    'a first person without gender',
    'VERB',
    { ...past, Person: '1', Number: 'Plur' },
    'verb, past, we',
    'فعل، ماضٍ، نحن',
  ],
  [
    'a noun',
    'NOUN',
    { Case: 'Gen', Definite: 'Def', Gender: 'Fem', Number: 'Sing' },
    'noun, feminine, singular, genitive, definite',
    'اسم، مؤنث، مفرد، مجرور، معرفة',
  ],
  [
    'a masdar',
    'NOUN',
    { Case: 'Acc', VerbForm: 'Vnoun' },
    'noun, verbal noun, accusative',
    'اسم، مصدر، منصوب',
  ],
  [
    'a passive participle',
    'ADJ',
    { VerbForm: 'Part', Voice: 'Pass', Definite: 'Ind' },
    'adjective, participle, passive, indefinite',
    'صفة، اسم مشتق، مجهول، نكرة',
  ],
  ['a preposition', 'ADP', {}, 'preposition', 'حرف جر'],
  ['an unknown feature is left out', 'NOUN', { Case: 'Xyz', Foreign: 'Yes' }, 'noun', 'اسم'],
])('%s', (_, kind, features, en, ar) => {
  expect(describe('en', kind, features)).toBe(en);
  expect(describe('ar', kind, features)).toBe(ar);
});

test('every part of speech has a name in both languages', () => {
  for (const locale of ['ar', 'en'] as const) {
    for (const kind of upos) expect(describe(locale, kind, {}), kind).not.toMatch(/upos|^$/);
  }
});
