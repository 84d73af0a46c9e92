import type { Locale } from '@/lib/i18n/locales';
import { defaultPrint, type PrintChoices, printChoices } from '@/lib/model/print-choices';

/** One way in which each article is printed. */
export interface PrintWay {
  name: string;
  locale: Locale;
  choices: PrintChoices;
}

/** Each layout on each paper; the list of words with the first; handouts with a list, whose text is one column; the interface in turns in either language. */
export const printWays: readonly PrintWay[] = printChoices.paper.flatMap((paper, index) => {
  const way = (choices: Partial<PrintChoices>, locale: Locale): PrintWay => ({
    name: [choices.layout ?? 'arabic', ...(choices.vocabulary ? ['+ words'] : []), paper].join(' '),
    locale,
    choices: { ...defaultPrint, ...choices, glosses: 'list', paper },
  });
  const [one, other]: [Locale, Locale] = index % 2 === 0 ? ['ar', 'en'] : ['en', 'ar'];
  return [
    ...printChoices.layout.map((layout, at) => way({ layout }, at % 2 === 0 ? one : other)),
    way({ vocabulary: 'on' }, other),
  ];
});
