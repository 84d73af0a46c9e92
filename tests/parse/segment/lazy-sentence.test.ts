import { describe, expect, it } from 'vitest';
import type { Sentence } from '@/lib/model/text';
import { segment } from './support';

const source = 'قالت شركة Apple كذا.';

function readSentence(): Sentence {
  return segment(source)[0] as Sentence;
}

/** The same node, spelt out. */
const plain = JSON.parse(JSON.stringify(readSentence())) as Sentence;

describe('a sentence whose nodes are made when they are read', () => {
  it('is listed, printed and copied like a plain node', () => {
    expect(plain.children.map(({ type }) => type)).toHaveLength(8);
    expect(plain.data.isolates).toEqual([{ from: 4, to: 5, language: 'en' }]);
    expect(readSentence()).toEqual(plain);
    expect(Object.keys(readSentence())).toEqual(['type', 'children', 'position', 'data']);
    expect({ ...readSentence() }).toStrictEqual(plain);
    expect(structuredClone(readSentence())).toStrictEqual(plain);
    expect(Object.entries(readSentence())).toStrictEqual(Object.entries(plain));
  });

  it('is told from another that differs in a word alone', () => {
    expect(segment('قال كذا.')).not.toEqual(segment('قال ذاك.'));
  });

  it('gives the same nodes each time', () => {
    const sentence = readSentence();
    expect(sentence.children).toBe(sentence.children);
    expect(sentence.data).toBe(sentence.data);
  });

  it.each([source, 'قال كذا.'])('keeps what is written to it: %s', (text) => {
    const sentence = segment(text)[0] as Sentence;
    sentence.data.id = 't-abc';
    expect(sentence.data.id).toBe('t-abc');
    sentence.data = { id: 't-def' };
    expect(sentence.data).toEqual({ id: 't-def' });
    sentence.children = [];
    expect(sentence.children).toEqual([]);
  });
});
