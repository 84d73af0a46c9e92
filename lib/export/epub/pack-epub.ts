import { strToU8, type Zippable, zipSync } from 'fflate';

/** The time of every entry, as the reader's clock says it: the same bytes wherever they are packed. */
const mtime = new Date(1980, 0, 1);

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/**
 * Packs the files of a book, by their names in its folder, as EPUB asks (Open Container Format): the type first and as it is, then the
 * container that names the package document. The same files give the same bytes.
 */
export function packEpub(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [
    `EPUB/${name}`,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  const packed: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    ...Object.fromEntries(entries),
  };
  return zipSync(packed, { mtime, level: 6 });
}
