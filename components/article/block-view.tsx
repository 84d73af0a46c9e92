import type { Block } from '@/lib/model/block';
import type { ArticleGloss } from '@/lib/model/gloss';
import { BilingualBlock } from '../text/bilingual-block';

interface Props {
  block: Block;
  gloss: ArticleGloss;
}

/** A block other than a heading, set as what it is. Its role is on the element: the style sheet does the rest. */
export function BlockView({ block, gloss }: Props) {
  const content = <BilingualBlock block={block} gloss={gloss} />;
  switch (block.data.role) {
    case 'quote':
      return <blockquote>{content}</blockquote>;
    case 'item':
    case 'row':
      return <li>{content}</li>;
    case 'related':
      return <aside>{content}</aside>;
    default:
      return content;
  }
}
