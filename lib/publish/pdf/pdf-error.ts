/** What keeps a PDF from being made and whoever asks for it can mend: the message says how. */
export class PdfError extends Error {}
