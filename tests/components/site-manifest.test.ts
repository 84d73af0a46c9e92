import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { siteManifest } from '@/components/shell/site-manifest';
import { paper } from '@/components/shell/site-viewport';
import { locales } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

/** The width and height that a PNG says of itself (PNG specification, IHDR). */
function sizeOf(path: string): string {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe.each(locales)('the manifest in %s', (locale) => {
  const manifest = siteManifest(locale);

  test('speaks its language, opens its list and holds the whole site', () => {
    expect(manifest).toMatchObject({
      id: `/${locale}/`,
      start_url: `/${locale}/`,
      scope: '/',
      lang: locale,
      dir: locale === 'ar' ? 'rtl' : 'ltr',
      display: 'standalone',
    });
    expect(manifest.name).toMatch(locale === 'ar' ? /^\p{Script=Arabic}+$/u : /^\p{Script=Latin}+$/u);
  });

  test('has its icons in the sizes that it says', () => {
    const pictures = manifest.icons?.filter(({ type }) => type === 'image/png') ?? [];
    expect(pictures.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512']);
    for (const { src, sizes } of pictures) expect(sizeOf(`public${src}`)).toBe(sizes);
    expect(manifest.icons?.map(({ src }) => src)).toContain(routes.drawnIcon());
  });
});

test('the colour of the edges is the colour of paper', () => {
  const tokens = readFileSync('app/styles/tokens.css', 'utf8');
  expect(tokens).toContain(`--color-paper: light-dark(${paper.light}, ${paper.dark});`);
  expect(siteManifest('en')).toMatchObject({ theme_color: paper.light, background_color: paper.light });
  expect(readFileSync('app/icon.svg', 'utf8')).toContain(`fill="${paper.light}"`);
});

test('iOS finds its icon where it looks without being told', () => {
  expect(sizeOf('public/apple-touch-icon.png')).toBe('180x180');
});
