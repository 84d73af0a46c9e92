import { keyOf, type Unit } from '@/lib/model/group-units';
import type { Person } from '@/lib/model/person';

/** A stretch of a sentence: running text, or the words that name one person with rank and office. */
export interface Stretch {
  person: Person | null;
  units: [Unit, ...Unit[]];
}

/** From the first to the last offset that the source gives to a person. */
function extentOf(person: Person): [number, number] {
  const spans = [person.name, person.rank, person.office].filter((span) => span !== null);
  const starts = spans.map((span) => span.position.start.offset ?? 0);
  const ends = spans.map((span) => span.position.end.offset ?? 0);
  return [Math.min(...starts), Math.max(...ends)];
}

/** The end of a unit is where the next begins: the person's last unit takes its comma along. */
function covers([start, end]: [number, number], unit: Unit, next: Unit | undefined): boolean {
  const from = keyOf(unit);
  const to = next ? keyOf(next) : Number.POSITIVE_INFINITY;
  return to > start && from < end;
}

/**
 * Cuts a sentence of an attendance into running text and people, losing nothing:
 * `حضر اللقاء وكيل الوزارة فلان، وعدد …` → text `حضر اللقاء`, person `وكيل الوزارة فلان،`, text `وعدد …`.
 */
export function splitByPerson(units: readonly Unit[], people: readonly Person[]): Stretch[] {
  const extents = people.map((person) => ({ person, extent: extentOf(person) }));
  const stretches: Stretch[] = [];
  units.forEach((unit, index) => {
    const found = extents.find(({ extent }) => covers(extent, unit, units[index + 1]));
    const person = found?.person ?? null;
    const last = stretches.at(-1);
    const isSpace = unit.kind === 'space';
    if (last && (last.person === person || isSpace)) last.units.push(unit);
    else stretches.push({ person, units: [unit] });
  });
  return stretches;
}
