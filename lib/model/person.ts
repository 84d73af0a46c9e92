import type { Position } from './text';

/** A run of the source, with its place. */
export interface Span {
  text: string;
  position: Position;
}

/**
 * Somebody named as present, each part as it stands in the source.
 *
 * `وكيل وزارة الداخلية اللواء عبدالوهاب أحمد الوهيب` → office `وكيل وزارة الداخلية`, rank `اللواء`, name `عبدالوهاب أحمد الوهيب`.
 */
export interface Person {
  name: Span | null;
  /** Military or academic rank, or courtesy title: `اللواء`, `الدكتور`, `الشيخ`. */
  rank: Span | null;
  office: Span | null;
  /** The delegation, as an adjective or name: `الكويتي` of `من الجانب الكويتي`. */
  side: Span | null;
}

/** Those present who are not named: `عدد من القيادات الأمنية`. */
export interface Others {
  remark: Span;
  side: Span | null;
}
