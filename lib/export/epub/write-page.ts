import { escapeXml } from '../escape-xml';

interface Page {
  title: string;
  /** What kind of page it is, in the words of EPUB: `bodymatter`. */
  type: string;
  body: string;
}

/** A document of the book: Arabic, from right to left, with the one style sheet. */
export function writePage({ title, type, body }: Page): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="ar" xml:lang="ar" dir="rtl">
<head>
<meta charset="utf-8"/>
<title>${escapeXml(title)}</title>
<meta name="viewport" content="width=device-width"/>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body dir="rtl" epub:type="${type}">
${body}
</body>
</html>
`;
}
