/** Plurals of no pattern, irregular on purpose: collectives that serve as plurals, ة of groups, and what usage made. */
export const irregularPlurals: ReadonlySet<string> = new Set([
  ...['أُنَاس', 'بَدْو', 'شَبَاب', 'شِيعَة', 'صَحَابَة', 'سُنَّة', 'عَرَب', 'نَوَى'],
  ...['بَلْطَجِيَّة', 'بَحَّارَة', 'قَنَّاصَة', 'مَارَّة', 'مُرْتَزِقَة', 'أَكُفّ'],
]);
