import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assetsOf, facesOf, isAsset } from '@/lib/offline/named-assets';
import { fingerprint } from '@/lib/publish/fingerprint';

describe('isAsset', () => {
  test('whatever is named by its content is told by its name', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const path of [
          '/assets/behaviour.js',
          '/assets/en/read/a-b/words.json',
          '/assets/icons/192.png',
        ])
          expect(isAsset(fingerprint(path, text))).toBe(true);
      }),
    );
  });

  test.each([
    '/assets/behaviour.js',
    '/assets/inline/apply-look.js',
    '/sw.js',
    '/en/',
    '/x/assets/a.q7zk31x0.js',
    '/_next/a.q7zk31x0.js',
  ])('%s may change under its name', (path) => {
    expect(isAsset(path)).toBe(false);
  });
});

describe('assetsOf', () => {
  const link = '<link rel="stylesheet" href="/assets/style.1bwqies7.css"/>';

  test('every file of an attribute, each once, the data of the words too', () => {
    const html = `${link}${link}<div data-details="/assets/en/read/x/words.wi0zj4r3.json"></div><script src="/assets/behaviour.9fasbxro.js" defer=""></script>`;
    expect(assetsOf(html)).toEqual([
      '/assets/style.1bwqies7.css',
      '/assets/en/read/x/words.wi0zj4r3.json',
      '/assets/behaviour.9fasbxro.js',
    ]);
  });

  test.each([
    ['links to pages', '<a href="/en/read/x/"></a>'],
    ['what an installed site is told', '<link rel="manifest" href="/en/manifest.webmanifest"/>'],
    ['text that speaks of files', '<p>href=&quot;/assets/a.12345678.js&quot;</p>'],
    ['data for search engines', '<script type="application/ld+json">{"headline":"/assets/a.js"}</script>'],
    ['files elsewhere', '<img src="https://example.org/assets/a.12345678.png"/>'],
  ])('not %s', (_, html) => {
    expect(assetsOf(html + link)).toEqual(['/assets/style.1bwqies7.css']);
  });

  test('a page with a file that may change under its name cannot be kept', () => {
    expect(assetsOf(`${link}<script src="/assets/behaviour.js"></script>`)).toBeNull();
  });
});

describe('facesOf', () => {
  test('the faces of paper are told from those of the screen, as a style sheet is built and as it is written', () => {
    const built =
      '@font-face{font-family:Hamish Naskh;src:url(/assets/fonts/naskh.f7r9gmqq.woff2)format("woff2")}p{color:red}' +
      '@font-face{font-family:Hamish Print;src:url(/assets/fonts/amiri-400.l8wfob6u.woff2)format("woff2");font-weight:400}';
    const faces = {
      screen: ['/assets/fonts/naskh.f7r9gmqq.woff2'],
      print: ['/assets/fonts/amiri-400.l8wfob6u.woff2'],
    };
    expect(facesOf(built)).toEqual(faces);
    const written = built
      .replaceAll(/url\((.*?)\)/g, 'url("$1")')
      .replaceAll(/:Hamish (\w+)/g, ': "Hamish $1"');
    expect(facesOf(written)).toEqual(faces);
  });

  test('a face that may change under its name, and one of the system, are left out', () => {
    expect(
      facesOf(
        '@font-face{src:url(/assets/fonts/a.woff2)}@font-face{src:local(Arial)}p{background:url(/a.svg)}',
      ),
    ).toEqual({ screen: [], print: [] });
  });
});
