import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOfToken } from '@/lib/gloss/draft/text-of-token';
import { sentencesOf } from '@/lib/gloss/sentences-of';
import { parseArticle } from '@/lib/parse/parse-article';

const folders = ['content/articles', 'tests/fixtures/articles'];

/** The words of every sentence of the project's own articles and fixtures, Arabic words alone. */
export function newsSentences(): string[][] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { withFileTypes: true })
        .filter((each) => each.isDirectory())
        .map(({ name }) => join(folder, name, 'source.txt'))
        .sort(),
    )
    .flatMap((file) => sentencesOf(parseArticle(readFileSync(file, 'utf8')).article))
    .map(({ children }) =>
      children
        .filter((token) => token.type === 'WordNode')
        .map(textOfToken)
        .filter((word) => /\p{Script=Arabic}/u.test(word)),
    )
    .filter((words) => words.length > 0);
}
