import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

const textOf = (node: Node): string => {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};

/** The headings of the sheet of a page for printing, in order: every layout has the same. */
export function readHeadings(html: string): string[] {
  const headings: string[] = [];
  const visit = (node: Node, isInSheet: boolean): void => {
    if (!('tagName' in node)) return;
    const inside = isInSheet || node.attrs.some(({ name, value }) => name === 'class' && value === 'sheet');
    if (inside && /^h[12]$/.test(node.tagName)) headings.push(textOf(node).replace(/\s+/g, ' ').trim());
    else for (const child of node.childNodes) visit(child, inside);
  };
  for (const child of parse(html).childNodes) visit(child, false);
  return headings;
}
