import { sentencesOf } from '@/lib/gloss/sentences-of';
import { parseArticle } from '@/lib/parse/parse-article';

/** Writes an English layer, as `gloss.en.conllu` has it, in which every word and sentence of a text has some English. */
export function glossEveryWord(source: string): string {
  const sentences = sentencesOf(parseArticle(source).article);
  return sentences
    .map(({ children, data: { id }, position }) => {
      const text = source.slice(position.start.offset, position.end.offset);
      const lines = [`# sent_id = ${id}`, `# text = ${text}`, '# text_en = A sentence.'];
      let index = 0;
      for (const [at, token] of children.entries()) {
        if (token.type === 'WhiteSpaceNode') continue;
        const form = source.slice(token.position.start.offset, token.position.end.offset);
        const isWord = token.type === 'WordNode';
        const isLast = children[at + 1] === undefined || children[at + 1]?.type === 'WhiteSpaceNode';
        const misc =
          [...(isWord ? ['Gloss=word'] : []), ...(isLast ? [] : ['SpaceAfter=No'])].join('|') || '_';
        lines.push([++index, form, '_', isWord ? 'NOUN' : 'PUNCT', '_', '_', '_', '_', '_', misc].join('\t'));
      }
      return `${lines.join('\n')}\n\n`;
    })
    .join('');
}
