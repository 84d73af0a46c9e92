import type { AttendanceSection } from '../../model/article';
import type { Block } from '../../model/block';
import type { Span } from '../../model/person';
import type { Draft } from '../draft';
import type { Entry, Run } from '../people/entry';
import { isAboutPresence } from '../people/is-about-presence';
import { readPeople } from '../people/read-people';

/**
 * Lists who was there: the people that the sentences and items of every attendance name, and the unnamed others.
 *
 * `وكيل الوزارة اللواء علي الدواس` → office, rank and name, each with its place. What cannot be told stays out.
 */
export function listPeople(draft: Draft): void {
  for (const section of draft.sections) {
    if (section.type !== 'attendance') continue;
    for (const block of section.children) {
      if (block.type === 'ParagraphNode' && /^(?:paragraph|item|row)$/.test(block.data.role))
        listOf(draft, section, block);
    }
  }
}

function listOf(draft: Draft, section: AttendanceSection, block: Block): void {
  for (const child of block.children) {
    if (child.type !== 'SentenceNode') continue;
    const [start, end] = [child.position.start.offset ?? 0, child.position.end.offset ?? 0];
    if (block.data.role === 'paragraph' && !isAboutPresence(draft.source.slice(start, end))) continue;
    for (const entry of readPeople(draft.source, start, end)) add(draft, section, entry);
  }
}

function add(draft: Draft, section: AttendanceSection, { name, rank, office, remark, side }: Entry): void {
  const span = (run: Run | null): Span | null =>
    run && { text: draft.source.slice(...run), position: draft.place(...run) };
  const given = span(side);
  const unnamed = span(remark);
  if (unnamed) section.others.push({ remark: unnamed, side: given });
  else section.people.push({ name: span(name), rank: span(rank), office: span(office), side: given });
}
