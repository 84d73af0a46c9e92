/**
 * A name without the article that it always has, as it is spelled after no other letter: `الْقَاهِرَة` → `قَاهِرَة`, `السُّودَان` → `سُودَان`, `الِاتِّحَاد` → `اِتِّحَاد`,
 * `اللّٰه` → `لٰه`; `null` where it has none.
 */
export function withoutArticle(name: string): string | null {
  if (!name.startsWith('ال')) return null;
  const found = /^ال(ْ|\u0650(?=ا))?(.)(.*)$/u.exec(name);
  if (!found) return null;
  const [, link = '', first = '', rest = ''] = found;
  if (link === 'ِ') return `اِ${rest}`;
  return first + rest.replace(/^([\u064B-\u0650]?)\u0651/u, '$1');
}
