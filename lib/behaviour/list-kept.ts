import { keptAtHeader, keptPages } from '@/lib/model/kept-pages';
import { readArticlePath } from '@/lib/routes';

interface KeptArticle {
  path: string;
  locale: string;
  slug: string;
  /** Milliseconds since 1970. */
  at: number;
  page: Response;
}

/** The kept articles, the one read last first; of an article kept in both languages the page in this one. */
async function keptArticles(here: string): Promise<KeptArticle[]> {
  const cache = await caches.open(keptPages);
  const found = new Map<string, KeptArticle>();
  for (const request of await cache.keys()) {
    const path = new URL(request.url).pathname;
    const [locale, slug] = readArticlePath(path) ?? [];
    const page = await cache.match(request, { ignoreVary: true });
    if (!page || !locale || !slug || (found.has(slug) && locale !== here)) continue;
    found.set(slug, { path, locale, slug, page, at: Number(request.headers.get(keptAtHeader)) });
  }
  return [...found.values()].sort((one, other) => other.at - one.at);
}

/** A link with the titles that stand at the head of the kept page: the Arabic one, and its English. */
async function linkTo({ path, locale, page }: KeptArticle): Promise<HTMLElement> {
  const kept = new DOMParser().parseFromString(await page.text(), 'text/html');
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: path, hreflang: locale });
  const add = (from: string, tag: string, look: { lang: string; dir: string; className?: string }) => {
    const textContent = kept.querySelector(`.article-header ${from}`)?.textContent.trim();
    if (textContent) link.append(Object.assign(document.createElement(tag), { ...look, textContent }));
  };
  add('h1', 'h2', { lang: 'ar', dir: 'rtl' });
  // Beside a title of ours, or beside the source's own.
  add(':is(.title-en, .en)', 'p', { lang: 'en', dir: 'ltr', className: 'title-en' });
  item.append(link);
  return item;
}

/** Runs on the page that stands for one that is not kept: lists the articles that are. */
async function listKept(): Promise<void> {
  const list = document.querySelector('.article-list');
  const articles = await keptArticles(document.documentElement.lang).catch(() => []);
  for (const article of articles) list?.append(await linkTo(article));
  const said = document.querySelector<HTMLElement>(articles.length > 0 ? '[data-kept]' : '[data-none]');
  if (said) said.hidden = false;
}

void listKept();
