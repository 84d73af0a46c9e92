import type { Issue } from '../model/issue';
import type { ArticleMeta, Bilingual, Provenance, SectionMeta } from '../model/meta';
import type { Position } from '../model/text';
import { isDate } from './is-date';
import { isWebAddress } from './is-web-address';
import { readSections } from './read-sections';
import { type Field, YamlReader } from './yaml-reader';

/** How far the English layer has come: all of it, some of it, or no file. */
export const glossStatuses = ['complete', 'draft', 'none'] as const;
export type GlossStatus = (typeof glossStatuses)[number];

export interface MetaFile {
  /** `null` where the file has no usable title. */
  meta: ArticleMeta | null;
  glossStatus: GlossStatus;
  sections: SectionMeta[];
  /** Where each section's hash stands in the file. */
  hashes: Map<string, Position>;
  issues: Issue[];
}

const keys = ['title', 'editorial', 'summary', 'gloss', 'source', 'sections'] as const;
const provenanceKeys = ['publisher', 'author', 'published', 'url', 'licence', 'note'] as const;

/** What `editorial` can list. */
const editorialParts = ['title', 'summary'];

/**
 * Reads an `article.yaml`, whose format `docs/article-format.md` describes.
 *
 * Total: whatever is wrong is an issue with the line and column of the value, and is read as unknown.
 */
export function readMeta(text: string, slug: string): MetaFile {
  const reader = new YamlReader(text);
  const root = reader.root();
  const fields = root && reader.mapping(root, keys);
  if (root && fields && !fields.has('title')) {
    reader.report('missing-key', '`title` is missing', root.position);
  }
  const titleField = fields?.get('title');
  const title = titleField ? readBilingual(reader, titleField) : null;
  const titleIsEditorial = readEditorial(reader, fields?.get('editorial')).has('title');
  const summary = readNullable(reader, fields?.get('summary'), (field) => readBilingual(reader, field));
  const glossStatus = readGlossStatus(reader, fields?.get('gloss'));
  const provenance = readProvenance(reader, fields?.get('source'));
  const { sections, hashes } = readSections(reader, fields?.get('sections'));
  return {
    meta: title && { slug, title, titleIsEditorial, summary, provenance, sections },
    glossStatus,
    sections,
    hashes,
    issues: reader.issues,
  };
}

function readNullable<T>(
  reader: YamlReader,
  field: Field | undefined,
  read: (field: Field) => T | null,
): T | null {
  return field && !reader.isNull(field) ? read(field) : null;
}

function readBilingual(reader: YamlReader, field: Field): Bilingual | null {
  const entries = reader.mapping(field, ['ar', 'en']);
  if (!entries) return null;
  const [ar, en] = (['ar', 'en'] as const).map((language) => {
    const entry = entries.get(language);
    if (!entry) reader.report('missing-key', `\`${field.path}.${language}\` is missing`, field.key);
    return entry ? reader.string(entry) : null;
  });
  return ar && en ? { ar, en } : null;
}

function readEditorial(reader: YamlReader, field: Field | undefined): Set<string> {
  const parts = new Set<string>();
  if (!field || reader.isNull(field)) return parts;
  for (const item of reader.list(field)) {
    const part = reader.string(item);
    if (part === null) continue;
    if (editorialParts.includes(part)) parts.add(part);
    else reader.report('unknown-value', `\`${part}\` is none of ${editorialParts.join(', ')}`, item.position);
  }
  return parts;
}

function readGlossStatus(reader: YamlReader, field: Field | undefined): GlossStatus {
  const value = field ? reader.string(field) : null;
  const status = glossStatuses.find((known) => known === value);
  if (field && value !== null && !status) {
    reader.report('unknown-value', `\`${value}\` is none of ${glossStatuses.join(', ')}`, field.position);
  }
  return status ?? 'complete';
}

function readProvenance(reader: YamlReader, field: Field | undefined): Provenance {
  const entries = readNullable(reader, field, (given) => reader.mapping(given, provenanceKeys));
  const text = (key: string) => readNullable(reader, entries?.get(key), (entry) => reader.string(entry));
  const checked = (key: string, isRight: (value: string) => boolean, code: string, wanted: string) => {
    const value = text(key);
    const entry = entries?.get(key);
    if (value === null || !entry || isRight(value)) return value;
    reader.report(code, `\`${value}\` is not ${wanted}`, entry.position);
    return null;
  };
  return {
    publisher: text('publisher'),
    author: text('author'),
    published: checked('published', isDate, 'bad-date', 'a date as in ISO 8601 (2024-05-31)'),
    url: checked('url', isWebAddress, 'bad-url', 'a web address (https://example.org/a)'),
    licence: text('licence'),
    note: readNullable(reader, entries?.get('note'), (entry) => readBilingual(reader, entry)),
  };
}
