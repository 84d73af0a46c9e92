import { type SectionType, sectionTypes } from '../model/article';
import type { SectionMeta } from '../model/meta';
import { pageIds } from '../model/page-ids';
import type { Position } from '../model/text';
import { isSlug, looksLikeHash, slugRule } from './slug';
import type { Field, YamlReader } from './yaml-reader';

const keys = ['slug', 'aliases', 'type'] as const;

export interface Sections {
  sections: SectionMeta[];
  /** Where each section's hash stands in the file. */
  hashes: Map<string, Position>;
}

/**
 * Reads what `article.yaml` says of the sections, by hash.
 *
 * No two ids may lead to one place or one id to two: a slug or alias that comes twice, or reads like a hash, is reported and left out.
 */
export function readSections(reader: YamlReader, field: Field | undefined): Sections {
  const hashes = new Map<string, Position>();
  if (!field || reader.isNull(field)) return { sections: [], hashes };
  const entries = [...(reader.mapping(field, null) ?? [])].map(([hash, entry]) => {
    hashes.set(hash, entry.key);
    return { hash, ...readSection(reader, hash, entry) };
  });

  const slugs = new Set<string>();
  for (const entry of entries) {
    if (entry.slug === null) continue;
    if (slugs.has(entry.slug.value)) {
      reader.report(
        'slug-twice',
        `another section has the slug \`${entry.slug.value}\``,
        entry.slug.position,
      );
      entry.slug = null;
    } else slugs.add(entry.slug.value);
  }

  const aliases = new Set<string>();
  const sections = entries.map(({ hash, slug, type, ...entry }) => ({
    hash,
    slug: slug?.value ?? null,
    type,
    aliases: entry.aliases
      .filter(({ value, position }) => {
        const twice = aliases.has(value);
        if (slugs.has(value)) reader.report('alias-is-slug', `\`${value}\` is a section's slug`, position);
        else if (twice) reader.report('alias-twice', `\`${value}\` is an alias already`, position);
        aliases.add(value);
        return !slugs.has(value) && !twice;
      })
      .map(({ value }) => value),
  }));
  return { sections, hashes };
}

interface Placed {
  value: string;
  position: Position;
}

function readSection(reader: YamlReader, hash: string, field: Field) {
  if (!/^s-/.test(hash)) {
    reader.report('bad-hash', `\`${hash}\` is no section's id: those begin with \`s-\``, field.key);
  }
  const entries = reader.mapping(field, keys);
  const slug = entries?.get('slug');
  const aliases = entries?.get('aliases');
  const type = entries?.get('type');
  return {
    slug: slug && !reader.isNull(slug) ? readSlug(reader, slug) : null,
    aliases:
      aliases && !reader.isNull(aliases)
        ? reader.list(aliases).flatMap((item) => readSlug(reader, item) ?? [])
        : [],
    type: type && !reader.isNull(type) ? readType(reader, type) : null,
  };
}

function readSlug(reader: YamlReader, field: Field): Placed | null {
  const value = reader.string(field);
  if (value === null) return null;
  if (!isSlug(value)) {
    reader.report('bad-slug', `\`${value}\` must be ${slugRule}`, field.position);
  } else if (looksLikeHash(value)) {
    reader.report(
      'slug-like-hash',
      `\`${value}\` reads like a hash: \`s-\` and \`t-\` are kept`,
      field.position,
    );
  } else if (pageIds.has(value)) {
    reader.report('slug-taken', `\`${value}\` is an id of the page itself: choose another`, field.position);
  } else return { value, position: field.position };
  return null;
}

function readType(reader: YamlReader, field: Field): SectionType | null {
  const value = reader.string(field);
  const type = sectionTypes.find((known) => known === value);
  if (value !== null && !type) {
    reader.report('unknown-value', `\`${value}\` is none of ${sectionTypes.join(', ')}`, field.position);
  }
  return type ?? null;
}
