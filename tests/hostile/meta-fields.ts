/** The fields of `article.yaml` that hold a text for the reader. */
export const textFields = [
  'title.ar',
  'title.en',
  'summary.ar',
  'summary.en',
  'publisher',
  'author',
  'licence',
  'note.ar',
  'note.en',
] as const;

/** Those that hold something of a form of its own. */
export const formFields = [
  'published',
  'url',
  'slug',
  'alias',
  'type',
  'gloss',
  'editorial',
  'hash',
  'key',
] as const;

export type MetaField = (typeof textFields)[number] | (typeof formFields)[number];

/** A line a field, so that the place of each is known. */
const lines: readonly [field: MetaField | null, before: string, harmless: string, after?: string][] = [
  [null, 'title:', ''],
  ['title.ar', '  ar: ', 'عنوان'],
  ['title.en', '  en: ', 'A title'],
  [null, 'summary:', ''],
  ['summary.ar', '  ar: ', 'ملخص'],
  ['summary.en', '  en: ', 'A summary'],
  ['gloss', 'gloss: ', 'draft'],
  ['editorial', 'editorial: [', 'title', ']'],
  [null, 'source:', ''],
  ['publisher', '  publisher: ', 'ناشر'],
  ['author', '  author: ', 'كاتب'],
  ['published', '  published: ', '2024-05-31'],
  ['url', '  url: ', 'https://example.org/a'],
  ['licence', '  licence: ', 'CC BY 4.0'],
  [null, '  note:', ''],
  ['note.ar', '    ar: ', 'ملاحظة'],
  ['note.en', '    en: ', 'A note'],
  [null, 'sections:', ''],
  ['hash', '  ', 's-0000000', ':'],
  ['slug', '    slug: ', 'a-section'],
  ['alias', '    aliases: [', 'an-alias', ']'],
  ['type', '    type: ', 'background'],
  ['key', '', 'null', ': null'],
];

/** Writes an `article.yaml` with texts in some fields, quoted so that YAML reads them as they are; `hash` is that of its section. */
export function writeMeta(given: Partial<Record<MetaField, string>>, hash = 's-0000000'): string {
  return lines
    .filter(([field]) => field !== 'key' || 'key' in given)
    .map(([field, before, harmless, after = '']) => {
      const text = (field && given[field]) ?? (field === 'hash' ? hash : harmless);
      return `${before}${field ? JSON.stringify(text) : ''}${after}\n`;
    })
    .join('');
}

/** The line and column of a field's value in what `writeMeta` gives. */
export function placeOf(field: MetaField): [line: number, column: number] {
  const at = lines.findIndex(([name]) => name === field);
  return [at + 1, (lines[at]?.[1].length ?? 0) + 1];
}
