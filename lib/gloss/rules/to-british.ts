/** American spellings that official English meets, by the start of the word, with the British. Longer starts first where they share one. */
const starts: readonly (readonly [american: string, british: string])[] = [
  ['aluminum', 'aluminium'],
  ['analyz', 'analys'],
  ['armor', 'armour'],
  ['artifact', 'artefact'],
  ['behavior', 'behaviour'],
  ['canceled', 'cancelled'],
  ['canceling', 'cancelling'],
  ['center', 'centre'],
  ['color', 'colour'],
  ['counselor', 'counsellor'],
  ['defense', 'defence'],
  ['dialog ', 'dialogue '],
  ['endeavor', 'endeavour'],
  ['enrollment', 'enrolment'],
  ['favor', 'favour'],
  ['fiber', 'fibre'],
  ['fulfill ', 'fulfil '],
  ['fulfillment', 'fulfilment'],
  ['gray', 'grey'],
  ['harbor', 'harbour'],
  ['honor', 'honour'],
  ['jewelry', 'jewellery'],
  ['judgment', 'judgement'],
  ['labeled', 'labelled'],
  ['labor ', 'labour '],
  ['laborer', 'labourer'],
  ['leveled', 'levelled'],
  ['maneuver', 'manoeuvre'],
  ['modeled', 'modelled'],
  ['neighbor', 'neighbour'],
  ['offense', 'offence'],
  ['paralyz', 'paralys'],
  ['plow', 'plough'],
  ['program ', 'programme '],
  ['programs', 'programmes'],
  ['rigor ', 'rigour '],
  ['rumor', 'rumour'],
  ['signaled', 'signalled'],
  ['skeptic', 'sceptic'],
  ['skillful', 'skilful'],
  ['specialty', 'speciality'],
  ['theater', 'theatre'],
  ['traveled', 'travelled'],
  ['traveler', 'traveller'],
  ['traveling', 'travelling'],
  ['tumor', 'tumour'],
  ['valor ', 'valour '],
  ['vigor ', 'vigour '],
];

/** Any of them, at the start of a word with a blank behind it. */
const american = new RegExp(`^(?:${starts.map(([start]) => start).join('|')})`);

/** Words in which ‑ize is no ending. */
const withZ =
  /^(?:size|sized|sizes|sizing|resize|prize|prizes|prized|seize|seized|seizes|seizing|capsize|capsized|maize|assize|assizes|downsize)$/;

/** The ending of organize, organizing, organization, organizer. */
const ize = /^(.{2,})iz(e|es|ed|ing|ation|ations|ational|er|ers)$/;

/** Found in few texts: in the others no word need be looked at. */
const suspicious = new RegExp(`${starts.map(([start]) => start.trim()).join('|')}|iz(?:e|ing|ation)`, 'i');

/**
 * Finds the first word of a text in American spelling, with its British one; `null` where there is none.
 *
 * `organized crime` → `organized`, `organised`; `a prize` → `null`. By a table of words and the ending ‑ize: it does not know every word.
 */
export function toBritish(text: string): { word: string; british: string } | null {
  if (!suspicious.test(text)) return null;
  for (const [word] of text.matchAll(/[A-Za-z]+/g)) {
    const lower = word.toLowerCase();
    // The blank stands for the end of the word.
    const start = american.exec(`${lower} `)?.[0];
    const found = starts.find(([each]) => each === start);
    if (found) return { word, british: `${lower} `.replace(...found).trim() };
    if (ize.test(lower) && !withZ.test(lower)) return { word, british: lower.replace(ize, '$1is$2') };
  }
  return null;
}
