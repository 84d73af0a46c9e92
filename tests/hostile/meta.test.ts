import { describe, expect, test, vi } from 'vitest';
import { readMeta } from '@/lib/content/read-meta';
import { formFields, type MetaField, placeOf, textFields, writeMeta } from './meta-fields';
import { payloads } from './payloads';

vi.setConfig({ testTimeout: 120_000 });

/** A reason to refuse a text: something unseen, nothing seen, or too much. */
function isUnfit(text: string): boolean {
  return (
    /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(text) ||
    text.trim() === '' ||
    text.length > 2000
  );
}

/** Puts each hostile text into a field; gives those that are taken, and what is wrong with how the others are refused. */
function tryAll(field: MetaField): { taken: string[]; faults: string[] } {
  const [line, column] = placeOf(field);
  const taken: string[] = [];
  const faults: string[] = [];
  for (const payload of payloads) {
    const { issues } = readMeta(writeMeta({ [field]: payload }), 'a');
    if (issues.length === 0) taken.push(payload);
    for (const { code, message, severity, position } of issues) {
      const { start } = position;
      const isRight = /^[a-z-]+$/.test(code) && message !== '' && severity === 'error';
      if (!isRight || start.line !== line || start.column !== column) {
        faults.push(`${code} ${start.line}:${start.column} for ${JSON.stringify(payload)}`);
      }
    }
  }
  return { taken, faults };
}

test('harmless metadata are read', () => {
  expect(readMeta(writeMeta({}), 'a').issues).toEqual([]);
});

describe.each(textFields)('hostile text in %s', (field) => {
  const { taken, faults } = tryAll(field);

  test('is refused where it stands, or is one line of which all is seen', () => {
    expect(faults).toEqual([]);
    expect(taken.filter((text) => /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(text))).toEqual([]);
  });

  test('is refused for what is unseen alone: HTML is a text like any other', () => {
    expect(payloads.filter((text) => !taken.includes(text) && !isUnfit(text))).toEqual([]);
    expect(taken).toEqual(
      expect.arrayContaining(['<script>alert(1)</script>', '&quot; onmouseover=alert(1) x=&quot;']),
    );
    expect(taken.length).toBeGreaterThan(500);
  });
});

/** Names that are slugs like any other. */
const slugs = [
  ...[
    'constructor',
    'prototype',
    'hasownproperty',
    'tostring',
    'valueof',
    'location',
    'document',
    'window',
    'self',
    'top',
  ],
  ...[
    'parent',
    'name',
    'cookie',
    'body',
    'head',
    'forms',
    'images',
    'fetch',
    'history',
    'navigator',
    'attributes',
  ],
  ...['children', 'submit', 'action', 'rn'],
];

/** What each field of a form takes of all hostile texts. */
const takenByForm: Record<(typeof formFields)[number], readonly string[]> = {
  published: [],
  url: [],
  slug: slugs,
  alias: slugs,
  type: [],
  gloss: [],
  editorial: [],
  hash: ['s-8ayfzgf'],
  key: [],
};

test.each(formFields)('hostile text in %s is refused where it stands, but for what has the form', (field) => {
  const { taken, faults } = tryAll(field);
  expect(faults).toEqual([]);
  expect(taken).toEqual(takenByForm[field]);
});
