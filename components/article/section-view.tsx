import type { Locale } from '@/lib/i18n/locales';
import type { Section } from '@/lib/model/article';
import type { Block } from '@/lib/model/block';
import type { ArticleGloss } from '@/lib/model/gloss';
import { groupBlocks, listStyle } from '@/lib/model/group-blocks';
import { blocksOf } from '@/lib/model/parts-of';
import { AttendanceBlock } from './attendance-block';
import { BlockView } from './block-view';
import { SectionHead } from './section-head';

interface Props {
  section: Section;
  source: string;
  gloss: ArticleGloss;
  locale: Locale;
  /** Whether headings offer their links, as they do but on paper. */
  isLinked?: boolean;
}

/** A section of the article under its head. The title, if the source has one, stands in the page's header. */
export function SectionView({ section, source, gloss, locale, isLinked = true }: Props) {
  const body = blocksOf(section).filter(({ data: { role } }) => role !== 'heading' && role !== 'title');
  const view = (block: Block) => {
    const key = block.position.start.offset;
    if (section.type === 'attendance' && block.data.role === 'paragraph') {
      return <AttendanceBlock key={key} block={block} gloss={gloss} section={section} />;
    }
    return <BlockView key={key} block={block} gloss={gloss} />;
  };
  return (
    <section id={section.id} data-type={section.type}>
      {section.aliases.map((alias) => (
        <span key={alias} id={alias} className="alias" />
      ))}
      <SectionHead section={section} source={source} gloss={gloss} locale={locale} isLinked={isLinked} />
      {groupBlocks(body).map(({ list, blocks }) =>
        list ? (
          <ul key={blocks[0].position.start.offset} className={listStyle(blocks)}>
            {blocks.map(view)}
          </ul>
        ) : (
          blocks.map(view)
        ),
      )}
    </section>
  );
}
