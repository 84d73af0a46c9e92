import { existsSync } from 'node:fs';
import { alignGloss } from '../gloss/align-gloss';
import { checkGloss } from '../gloss/check-gloss';
import { readConllu } from '../gloss/read-conllu';
import type { Article } from '../model/article';
import type { ArticleGloss } from '../model/gloss';
import type { FileIssue, Issue } from '../model/issue';
import type { ArticleMeta } from '../model/meta';
import { parseArticle } from '../parse/parse-article';
import { articleFiles, defaultRoot, nameFile } from './content-paths';
import { leadsOutside } from './leads-outside';
import { type GlossStatus, type MetaFile, readMeta } from './read-meta';
import { readTextFile, type TextFile } from './read-text-file';
import { isSlug } from './slug';
import { startOfFile } from './start-of-file';

/** What is in an article's folder; `null` where it could not be read. */
export interface ArticleFolder {
  slug: string;
  source: string | null;
  meta: ArticleMeta | null;
  article: Article | null;
  /** Empty where there is no English layer. */
  gloss: ArticleGloss;
  glossStatus: GlossStatus;
  /** Of the parser, the metadata and the gloss, file by file. */
  issues: FileIssue[];
}

/** In bytes. A news article takes some ten thousand, its gloss file twenty times that. */
const limits = { source: 4_000_000, meta: 100_000, gloss: 40_000_000 };

const outside = 'a link leads out of the content folder: put the file itself here';

/** What a draft may still lack. */
const lacks = new Set([
  'sentence-without-gloss',
  'english-missing',
  'word-without-gloss',
  'vform-missing',
  'lemma-missing',
]);

/** Adds what was found in a file to the issues of its article. */
type Take = (path: string, found: readonly Issue[]) => void;

function takeFor(issues: FileIssue[], root: string): Take {
  return (path, found) => {
    const file = nameFile(root, path);
    issues.push(...found.map((issue) => ({ ...issue, file })));
  };
}

/** Reads files that the content folder itself holds. */
function readInside(root: string): (path: string, maxBytes: number) => TextFile {
  return (path, maxBytes) =>
    leadsOutside(root, path)
      ? { text: null, issues: [problem('outside-content', outside)] }
      : readTextFile(path, maxBytes);
}

/**
 * Reads an article and everything said about it, and tells whatever is wrong; never throws.
 *
 * `root` is the content folder.
 */
export function readArticle(slug: string, root = defaultRoot()): ArticleFolder {
  const folder = readOutline(slug, root);
  const files = articleFiles(root, slug);
  if (isThere(slug, root)) readGloss(folder, files, readInside(root), takeFor(folder.issues, root));
  return folder;
}

function isThere(slug: string, root: string): boolean {
  return isSlug(slug) && existsSync(articleFiles(root, slug).folder);
}

/** Reads an article without its English layer, which takes six times as long: enough for lists. Else as `readArticle`. */
export function readOutline(slug: string, root = defaultRoot()): ArticleFolder {
  const files = articleFiles(root, slug);
  const issues: FileIssue[] = [];
  const take = takeFor(issues, root);
  const folder: ArticleFolder = {
    slug,
    source: null,
    meta: null,
    article: null,
    gloss: new Map(),
    glossStatus: 'complete',
    issues,
  };
  if (!isThere(slug, root)) {
    take(files.folder, [problem('unknown-article', `there is no article \`${slug}\``)]);
    return folder;
  }

  const read = readInside(root);
  const metaFile = read(files.meta, limits.meta);
  take(files.meta, metaFile.issues);
  const meta = metaFile.text === null ? null : readMeta(metaFile.text, slug);
  const sourceFile = read(files.source, limits.source);
  take(files.source, sourceFile.issues);
  folder.meta = meta?.meta ?? null;
  folder.glossStatus = meta?.glossStatus ?? 'complete';
  folder.source = sourceFile.text;

  if (sourceFile.text !== null) {
    const sections = meta?.sections ?? [];
    const { article, issues: parserIssues } = parseArticle(sourceFile.text, { sections });
    folder.article = article;
    take(files.source, parserIssues.map(toPublish));
    if (meta) take(files.meta, findUnknownHashes(meta, article));
  }
  take(files.meta, meta?.issues ?? []);
  return folder;
}

function readGloss(
  folder: ArticleFolder,
  files: ReturnType<typeof articleFiles>,
  read: typeof readTextFile,
  take: Take,
): void {
  const { article, glossStatus } = folder;
  if (glossStatus === 'none') {
    const unwanted = problem(
      'gloss-unwanted',
      'there is an English layer, but `article.yaml` says `gloss: none`',
    );
    if (existsSync(files.gloss)) take(files.gloss, [unwanted]);
    return;
  }
  if (!existsSync(files.gloss)) {
    const wayOut = 'there is no such file: write it, or say `gloss: none` in `article.yaml`';
    take(files.gloss, [problem('file-missing', wayOut)]);
    return;
  }
  const { text, issues } = read(files.gloss, limits.gloss);
  take(files.gloss, issues);
  if (text === null || article === null) return;
  const file = readConllu(text);
  const aligned = alignGloss(file.sentences, article);
  folder.gloss = aligned.gloss;
  const severe = (issue: Issue): Issue =>
    glossStatus === 'draft' && lacks.has(issue.code) ? { ...issue, severity: 'warning' } : issue;
  const missing = aligned.missing.map(({ data, position }) => ({
    ...problem('sentence-without-gloss', `the English layer has no sentence \`${data.id}\``),
    position,
  }));
  take(files.source, missing.map(severe));
  take(files.gloss, [...file.issues, ...aligned.issues, ...checkGloss(file.sentences)].map(severe));
}

/** To the parser a text without a word is odd; a page of it is not to be published. */
function toPublish(issue: Issue): Issue {
  return issue.code === 'empty-text' ? { ...issue, severity: 'error' } : issue;
}

function problem(code: string, message: string): Issue {
  return { code, message, severity: 'error', position: startOfFile };
}

function findUnknownHashes({ hashes }: MetaFile, article: Article): Issue[] {
  const ids = new Set(
    article.children.flatMap((child) =>
      child.type === 'WhiteSpaceNode' ? [] : [child.id, ...child.aliases],
    ),
  );
  return [...hashes]
    .filter(([hash]) => hash.startsWith('s-') && !ids.has(hash))
    .map(([hash, position]) => ({
      code: 'unknown-hash',
      message: `the article has no section \`${hash}\``,
      severity: 'error',
      position,
    }));
}
