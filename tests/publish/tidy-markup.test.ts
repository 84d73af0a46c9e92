import { expect, test } from 'vitest';
import { tidyMarkup } from '@/lib/publish/tidy-markup';

test.each([
  ['<div hidden=""><!--$--><!--/$--></div><p>ا</p>', '<p>ا</p>'],
  ['و<!-- -->5', 'و5'],
  ['<script src="/a.js" defer="" data-keep="true"></script>', '<script src="/a.js" defer=""></script>'],
  ['<link rel="stylesheet" href="/a.css" data-precedence="next"/>', '<link rel=stylesheet href="/a.css"/>'],
  [
    '<input type="radio" id="gloss-off" checked="" value="off"/>',
    '<input type=radio id=gloss-off checked value="off"/>',
  ],
  [
    '<span class="p" data-g="he said" data-q="">قال</span>',
    '<span class=p data-g="he said" data-q>قال</span>',
  ],
])('%s → %s', (html, expected) => {
  expect(tidyMarkup(html)).toBe(expected);
});

test.each([
  '<div hidden>ا</div>',
  '<p>&lt;!-- ا --&gt;</p>',
  '<p>data-keep="true"</p>',
  '<p class="a b" title="ا">ا</p>',
  '<p title="x=&quot;y&quot; z">x=&quot;y&quot; z</p>',
  '<script type="application/ld+json">{"a":"b=\\"c\\" d"}</script>',
  '<script>const a="b" ;c="d" >1</script>',
])('%s stays', (html) => {
  expect(tidyMarkup(html)).toBe(html);
});
