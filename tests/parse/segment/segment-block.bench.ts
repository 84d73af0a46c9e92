import { readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { createPlacer } from '@/lib/parse/segment/place';
import { segmentBlock } from '@/lib/parse/segment/segment-block';

/** The first article again and again, up to 10 MB of UTF-8, and where its lines are. */
const article = `${readFileSync('content/articles/kuwait-bahrain-security-cooperation/source.txt', 'utf8').trim()}\n`;
const source = article.repeat(Math.ceil(10_000_000 / Buffer.byteLength(article)));
const lines: [start: number, end: number][] = [];
for (let start = 0; start < source.length; ) {
  const end = source.indexOf('\n', start);
  lines.push([start, end]);
  start = end + 1;
}

const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });
const options = { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 };

// `npx vitest bench --run tests/parse/segment`
describe('10 MB, line by line, nothing kept', () => {
  bench(
    'segmentBlock: sentences and words with positions',
    () => {
      const place = createPlacer(source);
      for (const [start, end] of lines) segmentBlock(source, start, end, place);
    },
    options,
  );
  bench(
    'Intl.Segmenter: words',
    () => {
      let words = 0;
      for (const [start, end] of lines) {
        for (const { isWordLike } of segmenter.segment(source.slice(start, end))) if (isWordLike) words++;
      }
      if (words === 0) throw new Error('Nothing was segmented');
    },
    options,
  );
});
