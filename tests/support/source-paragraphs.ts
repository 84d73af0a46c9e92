import { readFileSync } from 'node:fs';
import { slug } from './site';

/** The source as it is kept, read here without the parser, so that the page is measured against the file itself. */
export const source = readFileSync(`content/articles/${slug}/source.txt`, 'utf8');

/** The paragraphs and headings of the source, in order: its lines that are not blank. */
export const paragraphs = source.split(/\r?\n/).filter((line) => line.trim() !== '');
