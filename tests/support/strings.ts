import { readFileSync } from 'node:fs';
import type { Locale } from '@/lib/i18n/locales';

/** A string of the interface by its key: `article`, `contents`, en → `In this article`. */
export function stringOf(locale: Locale, file: string, key: string): string {
  let value: unknown = JSON.parse(readFileSync(`locales/${locale}/${file}.json`, 'utf8'));
  for (const name of key.split('.')) value = (value as Record<string, unknown>)[name];
  if (typeof value !== 'string') throw new Error(`locales/${locale}/${file}.json has no string ${key}`);
  return value;
}
