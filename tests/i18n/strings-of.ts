import { resources } from '@/lib/i18n/resources';

/** Every string of a language with its key, plural ending and all: `article.words_one`. */
export function stringsOf(locale: 'ar' | 'en'): Map<string, string> {
  const strings = new Map<string, string>();
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') strings.set(key, value);
    else for (const [name, inner] of Object.entries(value ?? {})) visit(inner, key ? `${key}.${name}` : name);
  };
  visit(resources[locale], '');
  return strings;
}

const ending = /_(?:zero|one|two|few|many|other)$/;

/** The key without its plural ending. */
export function stemOf(key: string): string {
  return key.replace(ending, '');
}

/** The keys whose strings are counted. */
export function countedStems(strings: ReadonlyMap<string, string>): Set<string> {
  return new Set([...strings.keys()].filter((key) => ending.test(key)).map(stemOf));
}
