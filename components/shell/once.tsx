import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import { OnceView, type Packed } from './once-view';

/** What an element is given, its content aside. */
type Props = Record<string, unknown> & { children?: ReactNode };

/**
 * Renders what stands in it once, where Next would many times: it writes every element of a server component as data, reads that again to write HTML
 * and again for files that a router would fetch ahead. Here the components are called, and what they made goes through all of this as one
 * text (docs/decisions/015-what-a-build-costs.md).
 *
 * @throws when a component in it is not a plain function of its props: one of the client, or one that waits
 */
export function Once({ children }: { children: ReactNode }) {
  return <OnceView packed={JSON.stringify(packAll(children))} />;
}

function packAll(node: ReactNode): Packed[] {
  const packed: Packed[] = [];
  add(node, packed);
  return packed;
}

/** The attributes of an element: all that it is given but its content, which is packed by itself. */
function attributesOf(props: Props): Record<string, unknown> {
  const attributes: Record<string, unknown> = {};
  for (const name in props) if (name !== 'children') attributes[name] = props[name];
  return attributes;
}

function add(node: ReactNode, to: Packed[]): void {
  if (node === null || node === undefined || typeof node === 'boolean') return;
  if (typeof node === 'string' || typeof node === 'number') to.push(String(node));
  else if (Array.isArray(node)) for (const each of node) add(each, to);
  else if (isValidElement<Props>(node)) addElement(node, to);
  else throw new Error(`cannot be rendered once: ${String(node)}`);
}

function addElement({ type, props }: ReactElement<Props>, to: Packed[]): void {
  if (type === Fragment) add(props.children, to);
  else if (typeof type === 'string') to.push([type, attributesOf(props), ...packAll(props.children)]);
  else if (typeof type !== 'function' || '$$typeof' in type)
    throw new Error('cannot be rendered once: a component of the client');
  else add((type as (props: Props) => ReactNode)(props), to);
}
