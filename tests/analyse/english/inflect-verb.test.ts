import { describe, expect, test } from 'vitest';
import { inflectVerb } from '@/lib/analyse/english/inflect-verb';
import { pluralise } from '@/lib/analyse/english/pluralise';

describe('the forms of an English verb in a gloss', () => {
  test.each([
    ['confirm', 'confirmed', 'confirmed', 'confirming', 'confirms'],
    ['say', 'said', 'said', 'saying', 'says'],
    ['call for', 'called for', 'called for', 'calling for', 'calls for'],
    ['be able', 'was able', 'been able', 'being able', 'is able'],
    ['stop', 'stopped', 'stopped', 'stopping', 'stops'],
    ['visit', 'visited', 'visited', 'visiting', 'visits'],
    ['travel', 'travelled', 'travelled', 'travelling', 'travels'],
    ['permit', 'permitted', 'permitted', 'permitting', 'permits'],
    ['carry out', 'carried out', 'carried out', 'carrying out', 'carries out'],
    ['die', 'died', 'died', 'dying', 'dies'],
    ['agree', 'agreed', 'agreed', 'agreeing', 'agrees'],
    ['take part', 'took part', 'taken part', 'taking part', 'takes part'],
    ['watch', 'watched', 'watched', 'watching', 'watches'],
    ['undertake', 'undertook', 'undertaken', 'undertaking', 'undertakes'],
    ['explain', 'explained', 'explained', 'explaining', 'explains'],
    ['develop', 'developed', 'developed', 'developing', 'develops'],
    ['focus on', 'focused on', 'focused on', 'focusing on', 'focuses on'],
    ['fix', 'fixed', 'fixed', 'fixing', 'fixes'],
    ['show', 'showed', 'shown', 'showing', 'shows'],
  ])('%s', (base, past, participle, ing, third) => {
    expect(inflectVerb(base, 'past')).toBe(past);
    expect(inflectVerb(base, 'participle')).toBe(participle);
    expect(inflectVerb(base, 'ing')).toBe(ing);
    expect(inflectVerb(base, 'third')).toBe(third);
  });

  test.each(['must', 'not be', 'Arabise'])('what has no forms stays as it is: %s', (gloss) => {
    expect(inflectVerb(gloss, 'past')).toBe(gloss);
  });
});

test.each([
  ['minister', 'ministers'],
  ['party', 'parties'],
  ['crisis', 'crises'],
  ['point of view', 'points of view'],
  ['spokesman', 'spokesmen'],
  ['German', 'Germans'],
  ['headquarters', 'headquarters'],
  ['information', 'information'],
  ['prime minister', 'prime ministers'],
  ['member of parliament', 'members of parliament'],
  ['watch', 'watches'],
  ['hero', 'heroes'],
  ['day', 'days'],
])('the plural of %s is %s', (one, many) => {
  expect(pluralise(one)).toBe(many);
});
