import { escapeXml } from '@/lib/export/escape-xml';
import type { PdfFacts } from './describe-article';

const inLanguage = (text: string, language: string) =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li><rdf:li xml:lang="${language}">${escapeXml(text)}</rdf:li></rdf:Alt>`;
const listed = (text: string, list: 'Seq' | 'Bag') =>
  `<rdf:${list}><rdf:li>${escapeXml(text)}</rdf:li></rdf:${list}>`;

/** What a PDF says of itself, as libraries read it: XMP, of the terms of Dublin Core (ISO 16684-1, 8.3). */
export function writeXmp(facts: PdfFacts): string {
  const { language, title, author, subject, publisher, published, licence, link } = facts;
  const terms = [
    ['format', 'application/pdf'],
    ['title', inLanguage(title, language)],
    ['creator', author && listed(author, 'Seq')],
    ['description', subject && inLanguage(subject, language)],
    ['publisher', publisher && listed(publisher, 'Bag')],
    ['date', published && listed(published, 'Seq')],
    ['rights', licence && inLanguage(licence, language)],
    ['language', listed(language, 'Bag')],
    ['identifier', link && escapeXml(link)],
  ];
  const lines = terms.flatMap(([name, value]) => (value ? [`<dc:${name}>${value}</dc:${name}>`] : []));
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
${lines.join('\n')}
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}
