/** What a reader can choose of how an article is printed, each with its values. The address of the print page may give these: `?layout=beside&vocabulary=on`. */
export const printChoices = {
  /** The Arabic alone; each sentence beside its English; a gloss under each word or phrase; or a sheet for a class. */
  layout: ['arabic', 'beside', 'lines', 'handout'],
  /** The list of words after the text, with any layout. */
  vocabulary: ['off', 'on'],
  /** Where a handout explains words: beside their lines, or in a list after the text. Other layouts mind it not. */
  glosses: ['margin', 'list'],
  paper: ['a4', 'letter'],
} as const;

export type PrintChoice = keyof typeof printChoices;
export type PrintChoices = { [name in PrintChoice]: (typeof printChoices)[name][number] };
export type PrintLayout = PrintChoices['layout'];

export const printChoiceNames = Object.keys(printChoices) as PrintChoice[];

/** How an article is printed before a reader chooses. */
export const defaultPrint: PrintChoices = {
  layout: 'arabic',
  vocabulary: 'off',
  glosses: 'margin',
  paper: 'a4',
};

/** The id of the control of a value: `layout-beside`. The list of words is one box, and has its own name for an id. */
export function printControlId(name: PrintChoice, value: string): string {
  return name === 'vocabulary' ? name : `${name}-${value}`;
}

/** What a query asks for, `?layout=lines&paper=letter`; what it does not name, and what no such choice has, is left out. */
export function readPrintChoices(query: string): Partial<PrintChoices> {
  const asked = new URLSearchParams(query);
  return Object.fromEntries(
    printChoiceNames.flatMap((name) => {
      const value = (printChoices[name] as readonly string[]).find((each) => each === asked.get(name));
      return value ? [[name, value]] : [];
    }),
  );
}

/** Tells whether a choice changes anything beside the others: where glosses stand is asked of a handout alone. */
export function isAsked(name: PrintChoice, { layout, [name]: value }: PrintChoices): boolean {
  return value !== 'off' && (name !== 'glosses' || layout === 'handout');
}

/** The query that asks for these choices, whatever else a reader is used to: `?layout=lines&paper=a4`. */
export function writePrintChoices(choices: PrintChoices): string {
  const asked = printChoiceNames.filter((name) => isAsked(name, choices));
  return `?${asked.map((name) => `${name}=${choices[name]}`).join('&')}`;
}

/** The layout that is nearest to how an article is read (`gloss` in `choices.ts`): `sentences` → `beside`. */
export function layoutOfLevel(level: string | null): PrintLayout {
  if (level === 'sentences') return 'beside';
  return level === 'lines' ? 'lines' : 'arabic';
}
