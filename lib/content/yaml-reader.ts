import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Issue } from '../model/issue';
import type { Position } from '../model/text';
import { createPlacer, type Placer } from '../parse/segment/place';
import { startOfFile } from './start-of-file';

/** A value of a mapping, with its place and its path from the top (`source.published`). */
export interface Field {
  node: Node | null;
  path: string;
  position: Position;
  /** Where its key stands. */
  key: Position;
}

/**
 * Reads YAML node by node, so that every complaint has the place of the value it is about.
 *
 * Complaints gather in `issues`; what is wrong is read as `null`. Aliases are refused: no file of ours needs one, and nested ones
 * can stand for more text than memory holds.
 */
export class YamlReader {
  readonly issues: Issue[] = [];
  private readonly place: Placer;

  constructor(private readonly text: string) {
    this.place = createPlacer(text);
  }

  report(code: string, message: string, position: Position, severity: Issue['severity'] = 'error'): void {
    this.issues.push({ code, message, severity, position });
  }

  /** The whole file; `null` where it is no YAML. */
  root(): Field | null {
    try {
      const document = parseDocument(this.text, { prettyErrors: false, lineCounter: new LineCounter() });
      for (const { code, message, pos } of document.errors) {
        const ours = code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'yaml-syntax';
        this.report(ours, message, this.place(pos[0], pos[1]));
      }
      if (document.errors.length > 0) return null;
      visit(document, {
        Alias: (_, alias) => {
          this.report('yaml-alias', 'aliases (`*name`) are not read', this.positionOf(alias));
        },
      });
      if (this.issues.length > 0) return null;
      const node = document.contents;
      return { node, path: '', position: this.positionOf(node), key: startOfFile };
    } catch (error) {
      // The parser recurses: a file of nothing but brackets overflows the stack.
      if (!(error instanceof RangeError)) throw error;
      this.report('yaml-syntax', 'nested too deeply', startOfFile);
      return null;
    }
  }

  /** The entries of a mapping by key, in order. Keys beyond `known` (`null`: any) are reported and left out. */
  mapping(field: Field, known: readonly string[] | null): Map<string, Field> | null {
    if (!isMap(field.node)) {
      this.wrongType(field, 'a mapping');
      return null;
    }
    const entries = new Map<string, Field>();
    for (const { key, value } of field.node.items) {
      const position = this.positionOf(key as Node);
      const name = isScalar(key) ? String(key.value) : '';
      const path = field.path ? `${field.path}.${name}` : name;
      if (known !== null && !known.includes(name)) {
        this.report('unknown-key', `\`${path}\` is none of ${known.join(', ')}`, position);
        continue;
      }
      const node = (value ?? null) as Node | null;
      entries.set(name, { node, path, position: node ? this.positionOf(node) : position, key: position });
    }
    return entries;
  }

  /** The items of a list. */
  list(field: Field): Field[] {
    if (!isSeq(field.node)) {
      this.wrongType(field, 'a list');
      return [];
    }
    return field.node.items.map((item, index) => {
      const position = this.positionOf(item as Node);
      return { node: item as Node, path: `${field.path}[${index}]`, position, key: position };
    });
  }

  /** A text that says something; a number, a blank or nothing is reported. */
  string(field: Field): string | null {
    const value = isScalar(field.node) ? field.node.value : undefined;
    if (typeof value !== 'string') this.wrongType(field, 'a text (in quotes where it reads like a number)');
    else if (value.trim() === '') this.report('empty-text', `\`${field.path}\` is empty`, field.position);
    else return value;
    return null;
  }

  isNull({ node }: Field): boolean {
    return node === null || (isScalar(node) && node.value === null);
  }

  private wrongType({ path, position }: Field, wanted: string): void {
    this.report(
      'wrong-type',
      path ? `\`${path}\` must be ${wanted}` : `the file must be ${wanted}`,
      position,
    );
  }

  private positionOf(node: Node | null): Position {
    const [start, end] = node?.range ?? [0, 0];
    return this.place(start, end);
  }
}
