import { Fragment, type ReactNode } from 'react';
import type { Block } from '@/lib/model/block';
import type { ArticleGloss } from '@/lib/model/gloss';
import { sentencesOf } from '@/lib/model/parts-of';
import type { Sentence } from '@/lib/model/text';
import { SentenceText } from './sentence-text';

export interface BlockProps {
  block: Block;
  gloss: ArticleGloss;
  /** The element of the Arabic: a paragraph unless it is something else. */
  as?: 'p' | 'div' | 'h1' | 'h2';
  /** How a sentence is set, where not as running text. */
  sentence?: (sentence: Sentence) => ReactNode;
}

/**
 * A block in Arabic, then its sentences in English.
 *
 * The English stands beside the Arabic element and not inside it, so that a selection across the Arabic is Arabic alone;
 * the style sheet brings each pair together.
 */
export function BilingualBlock({ block, gloss, as: Arabic = 'p', sentence: setSentence }: BlockProps) {
  const english = sentencesOf(block).filter((sentence) => gloss.get(sentence.data.id)?.english);
  return (
    <div className="b" data-role={block.data.role}>
      <Arabic className="ar">
        {block.children.map((child) => {
          if (child.type === 'WhiteSpaceNode') return child.value;
          const key = child.position.start.offset;
          if (setSentence) return <Fragment key={key}>{setSentence(child)}</Fragment>;
          return <SentenceText key={key} sentence={child} gloss={gloss.get(child.data.id)} />;
        })}
      </Arabic>
      {english.length > 0 && (
        <div className="en" lang="en" dir="ltr">
          {english.map(({ data: { id: sentenceId } }) => (
            <span className="e" key={sentenceId} data-of={sentenceId}>
              {gloss.get(sentenceId)?.english}{' '}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
