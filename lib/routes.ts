import type { Locale } from './i18n/locales';
import type { SectionId } from './model/article';
import { type DownloadKind, downloads } from './model/downloads';
import type { ListPart } from './model/list-parts';
import type { SentenceId } from './model/text';
import { wordId, wordsId } from './model/word-id';

/** The worker that keeps what was read: it answers for what stands where it stands, so at the root, and under one name for ever. */
export const serviceWorkerPath = '/sw.js';

/** The page that stands in for one that is not kept, where there is no connection. */
export const offlinePath = (locale: string) => `/${locale}/offline/` as const;

/** Every URL of the site is built here, and nowhere else. All are rooted; pages end in a slash. */
export const routes = {
  /** Chooses the language. */
  entry: () => '/' as const,
  /** The newest articles. */
  home: (locale: Locale) => `/${locale}/` as const,
  /** A part of the list of articles. */
  list: (locale: Locale, part: ListPart) =>
    part === 'newest' ? (`/${locale}/` as const) : (`/${locale}/articles/${part}/` as const),
  article: (locale: Locale, slug: string) => `/${locale}/read/${slug}/` as const,
  /** An article as it comes out on paper, and the choices for that. */
  print: (locale: Locale, slug: string) => `/${locale}/read/${slug}/print/` as const,
  /** What the signs of the transliteration mean. */
  transliteration: (locale: Locale) => `/${locale}/transliteration/` as const,
  offline: offlinePath,
  /** What a device is told that installs the site. */
  manifest: (locale: Locale) => `/${locale}/manifest.webmanifest` as const,
  icon: (name: '192' | '512' | 'maskable') => `/icons/${name}.png` as const,
  drawnIcon: () => '/icon.svg' as const,
  /** What the card shows of each word, fetched on first need. */
  wordDetails: (slug: string) => `/read/${slug}/words.json` as const,
  /** The face of the screen, asked for with the style sheet that names it. */
  face: () => '/assets/fonts/naskh.woff2' as const,
  /** The scripts of pages without React, bundled by `lib/publish/build-assets.ts`. */
  behaviour: () => '/assets/behaviour.js' as const,
  /** The part of them that answers a reader. */
  answers: () => '/assets/parts/answers.js' as const,
  chooseLanguage: () => '/assets/choose-language.js' as const,
  printPage: () => '/assets/print.js' as const,
  listKept: () => '/assets/list-kept.js' as const,
  /** What must be done before anything is shown, written into the page when it is published. */
  applyLook: () => '/assets/inline/apply-look.js' as const,
  applyChoices: () => '/assets/inline/apply-choices.js' as const,
};

/** Pages that the framework wakes up on in the browser, by their path; all others are published without it. */
const applications: readonly RegExp[] = [];

/** Tells whether a page is an application: `/en/read/x/index.html` → false. */
export function isApplication(path: string): boolean {
  return applications.some((page) => page.test(path));
}

/** A file of an article to take away, the same for both interface languages. Not of the table above, which scripts of pages hold. */
export function downloadPath(slug: string, kind: DownloadKind): `/read/${string}` {
  return `/read/${slug}/${slug}${downloads[kind].ending}`;
}

/** Reads the path of an article: `/en/read/x/` → `['en', 'x']`; `null` for any other page. */
export function readArticlePath(path: string): [locale: string, slug: string] | null {
  const [, locale, slug] = /^\/(\w+)\/read\/([^/]+)\/$/.exec(path) ?? [];
  return locale && slug ? [locale, slug] : null;
}

/** Fragments inside an article. */
export const fragments = {
  section: (id: SectionId) => `#${id}` as const,
  sentence: (id: SentenceId) => `#${id}` as const,
  word: (id: SentenceId, index: number) => `#${wordId(id, index)}` as const,
  words: (id: SentenceId, from: number, to: number) => `#${wordsId(id, from, to)}` as const,
};
