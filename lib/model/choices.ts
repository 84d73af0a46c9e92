/** What a reader can choose of the English layer and the help with reading, each with its values. An address may give these: `?gloss=lines`. */
export const readingChoices = {
  /** How much English is seen. */
  gloss: ['off', 'tap', 'lines', 'sentences'],
  /** Where the English of a sentence stands; `asked` hides it until the reader asks. */
  layout: ['under', 'beside', 'asked'],
  /** Glosses under the words where the level is `sentences`. */
  lines: ['off', 'on'],
  vowels: ['off', 'help', 'all'],
  /** Transliteration under the words. */
  translit: ['off', 'on'],
} as const;

/** What a reader can choose of how every page looks; steps go from small to large. */
export const lookChoices = {
  theme: ['system', 'paper', 'sepia', 'night'],
  face: ['naskh', 'sans'],
  size: ['1', '2', '3', '4', '5'],
  leading: ['1', '2', '3'],
  width: ['1', '2', '3'],
  /** The size of the glosses under the words. */
  glosses: ['1', '2', '3'],
} as const;

export type ReadingChoice = keyof typeof readingChoices;
export type LookChoice = keyof typeof lookChoices;

/** The choices of how pages look, by name alone: what runs in every page has no room for their values. */
export const lookNames = [
  'theme',
  'face',
  'size',
  'leading',
  'width',
  'glosses',
] as const satisfies LookChoice[];

/** How pages look before a reader chooses. */
export const defaultLook = {
  theme: 'system',
  face: 'naskh',
  size: '3',
  leading: '2',
  width: '2',
  glosses: '2',
} as const satisfies { [name in LookChoice]: (typeof lookChoices)[name][number] };

/** The id of the control of a value: `gloss-lines`; of a choice between off and on: `lines-on`. */
export function choiceId(name: ReadingChoice | LookChoice, value: string): string {
  return `${name}-${value}`;
}
