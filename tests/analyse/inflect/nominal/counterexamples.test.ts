import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decline } from '@/lib/analyse/inflect/nominal/decline';
import type { InflectedForm } from '@/lib/analyse/inflect/stem';
import { tableEntries } from './table-entries';

const lines = readFileSync(join(import.meta.dirname, 'counterexamples.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1);
const rows = lines.map((line) => {
  const [lemma = '', form = '', where = '', why = ''] = line.split('\t');
  return { lemma, form, feature: where === '-' ? '' : where, why };
});

/** A form as it is read: with ه where a pronoun may follow, and without where none must. */
function spelled({ text, pronoun }: InflectedForm): string[] {
  const attached = pronoun === 'never' ? [] : [`${text}هُ`, `${text}هِ`];
  return pronoun === 'always' ? attached : [text, ...attached];
}

describe('what is not made', () => {
  it.each(rows)('of $lemma is $form $feature: $why', ({ lemma, form, feature }) => {
    const entry = tableEntries.find((each) => each.lemma === lemma);
    const forms = entry ? decline(entry).filter(({ features }) => features.includes(feature)) : [];
    expect(forms.length).toBeGreaterThan(0);
    expect(forms.flatMap(spelled)).not.toContain(form);
  });
});
