import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

interface Placed {
  element: Element;
  /** How deep it stands. */
  depth: number;
}

/** The pages read last: a page is asked for many things in a row, and compared with one that stays. */
const read = new Map<string, readonly Placed[]>();

/** All elements of a page in its order, as browsers read it. */
export function elementsOf(html: string): readonly Placed[] {
  const found = read.get(html) ?? parseElements(html);
  read.delete(html);
  read.set(html, found);
  for (const oldest of read.keys()) if (read.size > 2) read.delete(oldest);
  return found;
}

function parseElements(html: string): Placed[] {
  const found: Placed[] = [];
  const walk = (node: Node, depth: number): void => {
    if ('tagName' in node) found.push({ element: node, depth });
    if ('content' in node) walk(node.content, depth + 1);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, depth + 1);
  };
  walk(parse(html), 0);
  return found;
}

/** The value of an attribute; `null` where the element has none of that name. */
export function valueOf({ attrs }: Element, name: string): string | null {
  return attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** All text in a node. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** What a page is made of, a line an element: how deep it stands, its name, its class, the names of its attributes. */
export function shapeOf(html: string): string[] {
  return elementsOf(html).map(({ element, depth }) => {
    const names = element.attrs.map(({ name }) => name).sort();
    return `${depth} ${element.tagName}.${valueOf(element, 'class') ?? ''} ${names.join(' ')}`.trimEnd();
  });
}
