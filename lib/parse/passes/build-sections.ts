import { foldForId } from '../../arabic/fold-for-id';
import { shortHash } from '../../arabic/short-hash';
import type { Section, SectionType } from '../../model/article';
import type { Block } from '../../model/block';
import type { WhiteSpace } from '../../model/text';
import type { Draft, DraftBlock, DraftSection } from '../draft';
import { countRepeats } from './count-repeats';

/**
 * Builds the sections, each with its id, its blocks and the white space up to the next one.
 *
 * The id is `s-` and a short hash of the heading, or of the first sentence where there is none; where the article's
 * metadata gives a slug for that hash, the slug, and the hash becomes an alias. A type given there wins.
 */
export function buildSections(draft: Draft): void {
  const number = countRepeats();
  for (const [index, part] of draft.parts.entries()) {
    const next = draft.parts[index + 1]?.blocks[0]?.start ?? draft.source.length;
    const children = listChildren(draft, part, next);
    const first = part.blocks[0];
    if (!first) continue;
    const hash = `s-${number(shortHash(foldForId(nameSection(draft, part))))}`;
    const given = draft.overrides.get(hash);
    const overridden = given?.type && given.type !== part.type ? given.type : null;
    draft.sections.push(
      toSection(overridden ?? part.type, {
        id: given?.slug ?? hash,
        aliases: [...(given?.slug ? [hash] : []), ...(given?.aliases ?? [])],
        evidence: overridden ? [{ cue: 'metadata', text: overridden }] : part.evidence,
        children,
        position: draft.place(first.start, next),
      }),
    );
  }
}

function nameSection(draft: Draft, { blocks }: DraftSection): string {
  const [first] = blocks;
  if (first?.role === 'heading') return first.text;
  const sentence = first?.node?.children.find(({ type }) => type === 'SentenceNode');
  return draft.source.slice(sentence?.position.start.offset ?? 0, sentence?.position.end.offset ?? 0);
}

function listChildren(draft: Draft, { blocks }: DraftSection, end: number): (Block | WhiteSpace)[] {
  const children: (Block | WhiteSpace)[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const { node, end: start } = blocks[at] as DraftBlock;
    if (node) children.push(node);
    children.push(...whiteSpaceBetween(draft, start, blocks[at + 1]?.start ?? end));
  }
  return children;
}

/** Makes a node of the white space between two offsets; none when they are the same. */
export function whiteSpaceBetween(draft: Draft, start: number, end: number): WhiteSpace[] {
  if (start >= end) return [];
  return [
    { type: 'WhiteSpaceNode', value: draft.source.slice(start, end), position: draft.place(start, end) },
  ];
}

function toSection(type: SectionType, base: Omit<Section, 'type' | 'people' | 'others'>): Section {
  return type === 'attendance' ? { type, ...base, people: [], others: [] } : { type, ...base };
}
