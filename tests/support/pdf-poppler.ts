import { execFileSync } from 'node:child_process';

/** The margins of `app/styles/print.css`, in millimetres. */
export const margins = { top: 20, side: 18, bottom: 22 };

const millimetre = 72 / 25.4;

function run(command: string, args: readonly string[]): Buffer {
  return execFileSync(command, args, { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
}

/** What `pdfinfo` says, by name: `Pages` → `2`. */
export function documentFacts(path: string): Map<string, string> {
  const lines = run('pdfinfo', [path]).toString().split('\n');
  return new Map(
    lines.map((line) => [line.split(':', 1)[0] ?? '', line.slice(line.indexOf(':') + 1).trim()] as const),
  );
}

/** The tags of the document in order, without those that say nothing: `Art`, `H1`, `P`. */
export function documentTags(path: string): string[] {
  const lines = run('pdfinfo', ['-struct', path]).toString().split('\n');
  return lines.map((line) => line.trim().split(' ', 1)[0] ?? '').filter((tag) => tag && tag !== 'NonStruct');
}

/** The names of the embedded fonts, without the tag of their subset. */
export function documentFonts(path: string): string[] {
  const lines = run('pdffonts', [path]).toString().trim().split('\n').slice(2);
  return lines.map((line) => (line.split(/\s/, 1)[0] ?? '').replace(/^[A-Z]{6}\+/, ''));
}

/** Width and height in points. */
export function pageSize(path: string): [number, number] {
  const [, width, height] = /([\d.]+) x ([\d.]+)/.exec(documentFacts(path).get('Page size') ?? '') ?? [];
  return [Number(width), Number(height)];
}

/**
 * A part of the page: all between the margins, or one margin, or half the text; or one of the two columns that a sheet has with sentences beside
 * each other (`app/styles/sheet-layouts.css`).
 */
export type Part = 'body' | 'top' | 'bottom' | 'startHalf' | 'endHalf' | 'startColumn' | 'endColumn';

/** How high on its page a run of letters stands, its face's whole height, in points from the top. */
export interface Height {
  text: string;
  top: number;
  bottom: number;
}

/** The heights of all words of each page. */
export function wordHeights(path: string): Height[][] {
  const pages = run('pdftotext', ['-bbox', path, '-']).toString().split('<page ').slice(1);
  const word = /yMin="([\d.-]+)" xMax="[\d.-]+" yMax="([\d.-]+)">([^<]*)/g;
  return pages.map((page) =>
    [...page.matchAll(word)].map(([, top, bottom, text = '']) => ({
      text,
      top: Number(top),
      bottom: Number(bottom),
    })),
  );
}

/** The text of a part of a page, as poppler copies it. Pages count from 1. */
export function textOf(path: string, page: number, part: Part): string {
  const [width, height] = pageSize(path).map(Math.round) as [number, number];
  const top = Math.round((margins.top - 2) * millimetre);
  const bottom = Math.round((margins.bottom - 2) * millimetre);
  const body = height - top - bottom;
  const side = margins.side * millimetre;
  const column = side + ((width - 2 * side - 7 * millimetre) * 3) / 7 + 3.5 * millimetre;
  const boxes: Record<Part, [x: number, y: number, width: number, height: number]> = {
    body: [0, top, width, body],
    top: [0, 0, width, top],
    bottom: [0, height - bottom, width, bottom],
    startHalf: [width / 2, top, width / 2, body],
    endHalf: [0, top, width / 2, body],
    startColumn: [column, top, width - column, body],
    endColumn: [0, top, column, body],
  };
  const [x, y, w, h] = boxes[part].map((value) => String(Math.round(value))) as [
    string,
    string,
    string,
    string,
  ];
  const page_ = String(page);
  return run('pdftotext', [
    '-f',
    page_,
    '-l',
    page_,
    '-r',
    '72',
    '-x',
    x,
    '-y',
    y,
    '-W',
    w,
    '-H',
    h,
    path,
    '-',
  ]).toString();
}
