/** How many there are, how many were found, and how many of the found ones are right. */
export interface Count {
  expected: number;
  found: number;
  right: number;
}

/** What was compared, each with its own count. */
export const measures = ['roles', 'headings', 'sections', 'sentences', 'people'] as const;
export type Measure = (typeof measures)[number];

export interface Score {
  counts: Record<Measure, Count>;
  /** One line for every difference. */
  errors: string[];
}

interface Line {
  role: string;
  section: string;
  opens: boolean;
  text: string;
  sentences: string[];
}

interface Outline {
  lines: Line[];
  people: string[];
}

/** Reads the lines of an `expected.txt`, or of a rendered article. */
export function readOutline(rendered: string): Outline {
  const outline: Outline = { lines: [], people: [] };
  let section = '';
  let opens = false;
  for (const line of rendered.split('\n')) {
    if (line.startsWith('@')) {
      section = line.slice(1).trim();
      opens = true;
    } else if (/^(?:person|others)\t/.test(line)) outline.people.push(line.replace(/\s*\|\s*$/, '').trim());
    else if (line.trim() !== '') {
      const [role = '', text = ''] = line.split('\t');
      const sentences = text.split(' ‖ ').map((each) => each.trim());
      outline.lines.push({ role, section, opens, text: sentences.join(' '), sentences });
      opens = false;
    }
  }
  return outline;
}

/** Compares what was parsed with what is expected, line by line; the sources being the same, so are the lines. */
export function scoreFixture(expected: string, found: string): Score {
  const right = readOutline(expected);
  const own = readOutline(found);
  const score: Score = { counts: emptyCounts(), errors: [] };
  for (let at = 0; at < Math.max(right.lines.length, own.lines.length); at++) {
    compareLines(score, right.lines[at], own.lines[at]);
  }
  const missing = right.people.filter((each) => !own.people.includes(each));
  const extra = own.people.filter((each) => !right.people.includes(each));
  add(score.counts.people, right.people.length, own.people.length, own.people.length - extra.length);
  score.errors.push(
    ...missing.map((each) => `person missing: ${each}`),
    ...extra.map((each) => `person extra: ${each}`),
  );
  return score;
}

/** Counts of nothing yet. */
export function emptyCounts(): Record<Measure, Count> {
  const entries = measures.map((measure) => [measure, { expected: 0, found: 0, right: 0 }]);
  return Object.fromEntries(entries) as Record<Measure, Count>;
}

function add(count: Count, expected: number, found: number, right: number): void {
  count.expected += expected;
  count.found += found;
  count.right += right;
}

function compareLines({ counts, errors }: Score, right: Line | undefined, own: Line | undefined): void {
  const sample = (right ?? own)?.text.slice(0, 70);
  const isHeading = (line: Line | undefined) => (line?.role === 'heading' ? 1 : 0);
  add(counts.roles, right ? 1 : 0, own ? 1 : 0, right && own && right.role === own.role ? 1 : 0);
  add(counts.headings, isHeading(right), isHeading(own), isHeading(right) && isHeading(own));
  if (right?.role !== own?.role) errors.push(`role ${right?.role} ≠ ${own?.role}: ${sample}`);
  const sectionOf = (line: Line | undefined) => (line?.opens ? line.section : null);
  const [ofRight, ofOwn] = [sectionOf(right), sectionOf(own)];
  add(counts.sections, ofRight ? 1 : 0, ofOwn ? 1 : 0, ofRight && ofRight === ofOwn ? 1 : 0);
  if (ofRight !== ofOwn) errors.push(`section ${ofRight} ≠ ${ofOwn}: ${sample}`);
  const sentences = (line: Line | undefined) => line?.sentences ?? [];
  const same = sentences(own).filter((each) => sentences(right).includes(each)).length;
  add(counts.sentences, sentences(right).length, sentences(own).length, same);
  for (const each of sentences(own)) {
    if (!sentences(right).includes(each)) errors.push(`sentence: ${each.slice(0, 60)} … ${each.slice(-40)}`);
  }
}
