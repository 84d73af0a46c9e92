import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { PageHead } from '@/components/shell/page-head';

const page = {
  locale: 'ar',
  paths: { ar: '/ar/read/a/', en: '/en/read/a/' },
  otherwise: '/en/read/a/',
  title: 'عنوان "أول" & <ثان>',
  type: 'article',
} as const;

/** The elements of the head, one a line. */
const headOf = (props: Parameters<typeof PageHead>[0]) =>
  renderToString(<PageHead {...props} />).replaceAll('><', '>\n<');

describe('PageHead', () => {
  test('where the site stands is known: every address is whole', () => {
    const head = headOf({
      ...page,
      site: 'https://hamish.example',
      description: 'ملخص',
      published: '2024-05-31',
    });
    expect(head).toBe(
      `<link rel="canonical" href="https://hamish.example/ar/read/a/"/>
<link rel="alternate" hrefLang="ar" href="https://hamish.example/ar/read/a/"/>
<link rel="alternate" hrefLang="en" href="https://hamish.example/en/read/a/"/>
<link rel="alternate" hrefLang="x-default" href="https://hamish.example/en/read/a/"/>
<meta property="og:title" content="عنوان &quot;أول&quot; &amp; &lt;ثان&gt;"/>
<meta property="og:description" content="ملخص"/>
<meta property="og:type" content="article"/>
<meta property="og:locale" content="ar_AR"/>
<meta property="og:locale:alternate" content="en_GB"/>
<meta property="og:site_name" content="هامش"/>
<meta property="og:url" content="https://hamish.example/ar/read/a/"/>
<meta property="article:published_time" content="2024-05-31"/>`,
    );
  });

  test('where it is not, addresses are rooted, and what must be whole is left out, as is what is unknown', () => {
    const head = headOf({ ...page, locale: 'en', title: 'A title', site: null, description: null });
    expect(head).toBe(
      `<link rel="canonical" href="/en/read/a/"/>
<link rel="alternate" hrefLang="ar" href="/ar/read/a/"/>
<link rel="alternate" hrefLang="en" href="/en/read/a/"/>
<link rel="alternate" hrefLang="x-default" href="/en/read/a/"/>
<meta property="og:title" content="A title"/>
<meta property="og:type" content="article"/>
<meta property="og:locale" content="en_GB"/>
<meta property="og:locale:alternate" content="ar_AR"/>
<meta property="og:site_name" content="Hamish"/>`,
    );
  });
});
