import { sectionCues } from '../cues/section-cues';
import type { DraftBlock } from '../draft';
import { firstWords } from '../lines/first-words';
import type { Told } from './told';

/** What any of the cues finds: most lines have none, and are tried once. */
const anyCue = { heading: joinPatterns('heading'), paragraph: joinPatterns('paragraph') };

function joinPatterns(where: 'heading' | 'paragraph'): RegExp {
  const cues = sectionCues.filter((cue) => cue.where === where);
  return new RegExp(cues.map(({ pattern }) => `(?:${pattern.source})`).join('|'));
}

/** Words of a paragraph in which its type is told. */
const opening = 24;

/**
 * Finds the cue phrase that tells the type of a section, in its heading or at the start of a paragraph.
 *
 * `حضر اللقاء ...` → attendance; `خلفية` as a heading → background; a plain paragraph → `null`.
 */
export function findSectionCue(block: DraftBlock, where: 'heading' | 'paragraph'): Told | null {
  const known = block.told[where];
  if (known !== undefined) return known;
  const told = find(block, where);
  block.told[where] = told;
  return told;
}

function find(block: DraftBlock, where: 'heading' | 'paragraph'): Told | null {
  const words = firstWords(block.shape, opening);
  if (!anyCue[where].test(words)) return null;
  for (const { name, type, pattern, where: place } of sectionCues) {
    const found = place === where ? pattern.exec(words) : null;
    if (found) return { type, evidence: { cue: name, text: found[0].trim() } };
  }
  return null;
}

/** Tells running text from headings, captions, and what belongs to the page. */
export function isRunning({ role }: DraftBlock): boolean {
  return role === 'paragraph' || role === 'quote' || role === 'item' || role === 'row';
}
