import type { AttendanceSection } from '@/lib/model/article';
import type { Block } from '@/lib/model/block';
import type { ArticleGloss } from '@/lib/model/gloss';
import { groupUnits, keyOf } from '@/lib/model/group-units';
import type { Sentence } from '@/lib/model/text';
import { BilingualBlock } from '../text/bilingual-block';
import { viewUnits } from '../text/view-units';
import { type Stretch, splitByPerson } from './split-by-person';

interface Props {
  block: Block;
  gloss: ArticleGloss;
  section: AttendanceSection;
}

/** Neighbouring people make one list: text, person, person, text → text, list of two, text. */
function groupStretches(stretches: readonly Stretch[]): Stretch[][] {
  const groups: Stretch[][] = [];
  for (const stretch of stretches) {
    const last = groups.at(-1);
    if (stretch.person && last?.[0]?.person) last.push(stretch);
    else groups.push([stretch]);
  }
  return groups;
}

/**
 * Who was there, set as a list of people by cutting the source's own sentence where a person begins and ends:
 * the text stays whole and in order, and nothing is said twice.
 */
export function AttendanceBlock({ block, gloss, section }: Props) {
  const setSentence = (sentence: Sentence) => {
    const own = gloss.get(sentence.data.id);
    const set = (type: 'li' | 'span', { units }: Stretch) =>
      viewUnits(type, { key: keyOf(units[0]) }, units, own);
    const groups = groupStretches(splitByPerson(groupUnits(sentence, own), section.people));
    return (
      <div className="s" id={sentence.data.id}>
        {groups.map((group) => {
          const [first] = group as [Stretch];
          if (!first.person) return set('span', first);
          return (
            <ul key={keyOf(first.units[0])} className="people">
              {group.map((stretch) => set('li', stretch))}
            </ul>
          );
        })}
      </div>
    );
  };
  return <BilingualBlock block={block} gloss={gloss} as="div" sentence={setSentence} />;
}
