import type { BlockRole } from '@/lib/model/block';

/** A place where a text can stand in a source. */
export interface SourcePlace {
  name: string;
  /** What many of the blocks around the text are to the parser, so that each is seen in its own setting. */
  role: BlockRole;
  put: (text: string) => string;
}

export const sourcePlaces: readonly SourcePlace[] = [
  {
    name: 'a paragraph',
    role: 'paragraph',
    put: (text) => `قال الوزير ${text} أمس في العاصمة، وأضاف أن الخطة جاهزة.`,
  },
  { name: 'a line of its own', role: 'boilerplate', put: (text) => text },
  { name: 'a word', role: 'paragraph', put: (text) => `أكد الوزير${text}المدير أن الخطة جاهزة للتنفيذ.` },
  {
    name: 'a heading',
    role: 'heading',
    put: (text) => `أهمية ${text}\n\nقال الوزير إن الخطة جاهزة للتنفيذ في العام المقبل.`,
  },
  { name: 'a list', role: 'item', put: (text) => `- ${text}` },
  { name: 'a quotation', role: 'quote', put: (text) => `«نعم ${text} نعم»` },
  {
    name: 'an attendance',
    role: 'paragraph',
    put: (text) => `حضر اللقاء من الجانب الكويتي وكيل الوزارة اللواء علي ${text} الدواس، وعدد من القيادات.`,
  },
];
