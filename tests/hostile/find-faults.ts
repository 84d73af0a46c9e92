import { inlineScripts } from '@/lib/publish/inline-scripts';
import { stripRuntime } from '@/lib/publish/strip-runtime';
import { type Element, elementsOf, textOf, valueOf } from './shape-of';

/** Attributes that a browser fetches, follows or runs. */
const links = new Set([
  ...[
    'href',
    'src',
    'srcset',
    'action',
    'formaction',
    'data',
    'poster',
    'background',
    'cite',
    'ping',
    'manifest',
  ],
  ...['xlink:href', 'archive', 'codebase', 'longdesc', 'profile', 'usemap', 'imagesrcset', 'attributionsrc'],
]);

const ownScripts = [
  '/assets/inline/apply-look.js',
  '/assets/inline/apply-choices.js',
  '/assets/behaviour.js',
];

const directionControl = /[\u202a-\u202e\u2066-\u2069]/;

/** What no page of ours may have, whatever its content; empty where all is well. */
export function findFaults(html: string): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  for (const { element } of elementsOf(html)) {
    for (const { name, value } of element.attrs) {
      const told = `<${element.tagName} ${name}="${value.slice(0, 80)}">`;
      if (name.startsWith('on') || name === 'style' || name === 'srcdoc') faults.push(told);
      if (links.has(name) && !isOnTheWeb(value)) faults.push(told);
      if (directionControl.test(value)) faults.push(`direction control in ${told}`);
      if (name === 'id' && ids.has(value)) faults.push(`twice: ${told}`);
      if (name === 'id') ids.add(value);
      if (name === 'http-equiv') faults.push(told);
    }
    const own = element.childNodes.map((node) => (node.nodeName === '#text' ? textOf(node) : '')).join('');
    if (directionControl.test(own))
      faults.push(`direction control in the text of <${element.tagName}>: ${own}`);
    if (element.tagName === 'script' && !isOwnScript(element)) faults.push(`script: ${textOf(element)}`);
    if (element.tagName === 'style') faults.push(`style: ${textOf(element)}`);
  }
  const published = inlineScripts(html, () => '');
  if (stripRuntime(published) !== published)
    faults.push('something in it is taken for the runtime of the framework');
  return faults;
}

/** Rooted, a fragment, or whole with a scheme of the web, as the URL standard reads it. */
function isOnTheWeb(value: string): boolean {
  const base = 'https://site.example/page/';
  if (!URL.canParse(value, base)) return false;
  const { protocol, origin, username } = new URL(value, base);
  const isWhole = /^https?:\/\//.test(value);
  return /^https?:$/.test(protocol) && username === '' && (isWhole || origin === 'https://site.example');
}

function isOwnScript(element: Element): boolean {
  if (valueOf(element, 'type') !== 'application/ld+json') {
    return ownScripts.includes(valueOf(element, 'src') ?? '') && textOf(element) === '';
  }
  return (JSON.parse(textOf(element)) as { '@type': string })['@type'] === 'NewsArticle';
}
