import { escapeXml } from '../escape-xml';
import type { EpubLabels } from './labels';

/** Where the text comes from, at the end of the book: what is known, remarks in both languages, links. */
export function writeAbout({ about, provenance, remarks, links }: EpubLabels): string {
  return [
    `<h2>${escapeXml(about)}</h2>`,
    ...provenance.map(([name, value]) => `<p>${escapeXml(name)}: <bdi>${escapeXml(value)}</bdi></p>`),
    ...remarks.map(({ text, language }) =>
      language === 'en'
        ? `<p class="en" lang="en" xml:lang="en" dir="ltr">${escapeXml(text)}</p>`
        : `<p>${escapeXml(text)}</p>`,
    ),
    ...links.map(
      ([name, address]) => `<p><a class="link" href="${escapeXml(address)}">${escapeXml(name)}</a></p>`,
    ),
  ].join('\n');
}
