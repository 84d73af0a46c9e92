import type { NameEntry } from '../../lexicon/entry';
import type { Stem } from '../stem';
import { cutStem } from './cut-stem';
import { compoundSlot } from './paradigms/compound-name';

const withArticle = /^(..+)ُ(ال.+)$/;
const ofFather = /^(أَب)ُو(.{4,})$/;

/**
 * The stem of a name that is an iḍāfa in one word, of which the first part takes the case: `عَبْدُالرَّحْمٰن`, `حِزْبُاللّٰه`, `أَبُوظَبْي`; `null` for any other
 * name.
 */
export function stemOfCompoundName(name: string, gender: NameEntry['gender']): Stem | null {
  const ofArticle = withArticle.exec(name);
  const [, head = '', rest = ''] = ofArticle ?? ofFather.exec(name) ?? [];
  if (head === '' || head.startsWith('ال')) return null;
  const { text, isDoubled } = cutStem(rest, '');
  return { text, slot: compoundSlot(head, ofArticle ? 'article' : 'father', gender, isDoubled) };
}
