import { expect, test } from 'vitest';
import { tidyMarkup } from '@/lib/publish/tidy-markup';

test.each([
  ['<div hidden=""><!--$--><!--/$--></div><p>ا</p>', '<p>ا</p>'],
  ['و<!-- -->5', 'و5'],
  ['<script src="/a.js" defer="" data-keep="true"></script>', '<script src="/a.js" defer=""></script>'],
  ['<link rel="stylesheet" href="/a.css" data-precedence="next"/>', '<link rel="stylesheet" href="/a.css"/>'],
])('%s → %s', (html, expected) => {
  expect(tidyMarkup(html)).toBe(expected);
});

test.each(['<div hidden="">ا</div>', '<p>&lt;!-- ا --&gt;</p>', '<p>data-keep="true"</p>'])(
  '%s stays',
  (html) => {
    expect(tidyMarkup(html)).toBe(html);
  },
);
