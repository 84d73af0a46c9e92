const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What XML 1.0 has no place for, not even written as a number: controls, halves of pairs, and two that are no characters. */
const unfit = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text as it stands in XML or HTML, between tags and in attributes: `<b>` → `&lt;b&gt;`. What XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text.replace(unfit, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
