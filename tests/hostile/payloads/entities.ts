/** A tag, as it stands after one decoding. */
const tag = '<img src=x onerror=alert(1)>';

const named = (text: string) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const percent = (text: string) => text.replace(/[<>" ]/g, encodeURIComponent);
const byPoint = (text: string, write: (point: number) => string) =>
  [...text].map((character) => write(character.codePointAt(0) ?? 0)).join('');

/** The same tag and its pieces in every encoding that something on the way could undo, once or twice. */
export const entities: readonly string[] = [
  named(tag),
  named(named(tag)).replaceAll('&', '&amp;'),
  tag.replaceAll('<', '&LT;').replaceAll('>', '&GT;'),
  tag.replaceAll('<', '&lt').replaceAll('>', '&gt'),
  tag.replaceAll('<', '&#60;').replaceAll('>', '&#62;'),
  tag.replaceAll('<', '&#0000060;').replaceAll('>', '&#0000062'),
  tag.replaceAll('<', '&#x3c;').replaceAll('>', '&#X3E;'),
  byPoint(tag, (point) => `&#${point};`),
  byPoint(tag, (point) => `&#x${point.toString(16)};`),
  byPoint(tag, (point) => `&amp;#${point};`),
  byPoint(tag, (point) => `\\u${point.toString(16).padStart(4, '0')}`),
  byPoint(tag, (point) => `\\x${point.toString(16).padStart(2, '0')}`),
  byPoint(tag, (point) => `\\${point.toString(16)} `),
  percent(tag),
  percent(percent(tag)).replaceAll('%', '%25'),
  byPoint(tag, (point) => `%${point.toString(16)}`),
  '+ADw-script+AD4-alert(1)+ADw-/script+AD4-',
  '&lt;/script&gt;',
  '&quot; onmouseover=alert(1) x=&quot;',
  '&apos;&#39;&#x27;&#34;',
  '&NewLine;&Tab;&colon;&lpar;&rpar;',
  '&bsol;&grave;&excl;&sol;',
  '&ZeroWidthSpace;&NoBreak;&shy;&rlm;&lrm;',
  '&#8238;&#x202e;&#8294;',
  '&#0;&#x0;&#xD800;&#x110000;&#128;',
  '&',
  '&#',
  '&#x',
  '&;',
  '&amp',
  '&amp;amp;amp;lt;',
  '&notit;&notin;&copy=1&copy2',
  '＜script＞alert(1)＜/script＞',
  '﹤script﹥',
  '‹script›«script»',
  '¼script¾alert(1)¼/script¾',
  '\u3008script\u3009',
  '<\u0000script>alert(1)</script>',
  '<scr\u0000ipt>alert(1)</script>',
];
