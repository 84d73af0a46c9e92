import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';
import { findHidden } from '../model/find-hidden';
import type { Issue } from '../model/issue';
import type { Position } from '../model/text';
import { createPlacer, type Placer } from '../parse/segment/place';
import { startOfFile } from './start-of-file';
import { findTooDeep } from './yaml-depth';

/** In UTF-16 units: a long summary takes five hundred. */
const longestText = 2000;

/** A file that is something else has a complaint a line: enough are enough. */
const mostIssues = 200;

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
 * Complaints gather in `issues`; what is wrong is read as `null`. Of YAML it takes mappings, lists and scalars. Aliases and anchors are
 * refused, since nested ones can stand for more text than memory holds; so are tags, which name types of other programs, and directives,
 * which change what the rest means.
 */
export class YamlReader {
  readonly issues: Issue[] = [];
  private readonly place: Placer;

  constructor(private readonly text: string) {
    this.place = createPlacer(text);
  }

  /** Takes down a complaint, of which the file has at most `mostIssues`. */
  report(code: string, message: string, position: Position, severity: Issue['severity'] = 'error'): void {
    if (this.issues.length < mostIssues) this.issues.push({ code, message, severity, position });
  }

  /** The whole file; `null` where it is no YAML. */
  root(): Field | null {
    const deep = findTooDeep(this.text);
    if (deep !== null) {
      this.report('yaml-depth', 'nested more deeply than any value of this file', this.place(deep, deep + 1));
      return null;
    }
    const document = parseDocument(this.text, { prettyErrors: false });
    for (const { code, message, pos } of document.errors) {
      const ours = code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'yaml-syntax';
      this.report(ours, message, this.place(pos[0], pos[1]));
    }
    if (document.errors.length > 0) return null;
    this.refuseExtras(document);
    if (this.issues.length > 0) return null;
    const node = document.contents;
    return { node, path: '', position: this.positionOf(node), key: startOfFile };
  }

  private refuseExtras(document: Document.Parsed): void {
    // Nothing else can begin a line with this sign: values of a mapping are indented.
    const directive = this.text.search(/^%/m);
    if (directive >= 0) {
      const position = this.place(directive, directive + 1);
      this.report('yaml-directive', 'directives (`%YAML`, `%TAG`) are not read', position);
    }
    visit(document, {
      Alias: (_, alias) => {
        this.report('yaml-alias', 'aliases (`*name`) are not read', this.positionOf(alias));
      },
      Value: (_, node) => {
        const position = this.positionOf(node);
        if (node.anchor) this.report('yaml-anchor', 'anchors (`&name`) are not read', position);
        if (node.tag) this.report('yaml-tag', `types (\`!${node.tag}\`) are not read`, position);
      },
    });
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

  /**
   * A text of one line that says something, without the spaces around it.
   *
   * A number, a blank or nothing is reported, and so is a text with a line end or anything else unseen in it, or of more than
   * `longestText` units.
   */
  string(field: Field): string | null {
    const value = isScalar(field.node) ? field.node.value : undefined;
    if (typeof value !== 'string') this.wrongType(field, 'a text (in quotes where it reads like a number)');
    else if (value.trim() === '') this.report('empty-text', `\`${field.path}\` is empty`, field.position);
    else return this.plain(value, field);
    return null;
  }

  private plain(value: string, { path, position }: Field): string | null {
    if (value.length > longestText) {
      const message = `\`${path}\` has ${value.length} characters; at most ${longestText} are read`;
      this.report('text-too-long', message, position);
      return null;
    }
    // A block of YAML ends with a line end.
    const text = value.replace(/^ +|[ \n]+$/g, '');
    const hidden = findHidden(text);
    if (!hidden) return text;
    this.report(hidden.code, `\`${path}\` has an unseen character (${hidden.name}): delete it`, position);
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
