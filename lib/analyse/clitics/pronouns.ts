/** A pronoun that is written to the word before it. */
export interface AttachedPronoun {
  form: string;
  /** With the vowel that it has after a, u and long ā, ū. */
  vocalised: string;
  /** With the vowel that it has after i, ī and ay; the same for most. */
  afterI: string;
  features: string;
  /** `him` after a verb or preposition, `his` after a noun. */
  gloss: string;
  possessive: string;
  /** Only after verbs and particles, only after nouns and prepositions, or after both. */
  after: 'verbs' | 'nouns' | 'all';
  cost: number;
}

const prs = (gender: string | null, number: string, person: number) =>
  [`Gender=${gender}`, `Number=${number}`, `Person=${person}`, 'PronType=Prs']
    .filter((each) => each !== 'Gender=null')
    .join('|');

/** The attached pronouns: Ryding, A Reference Grammar of Modern Standard Arabic, ch. 12.2. */
export const attachedPronouns: readonly AttachedPronoun[] = [
  {
    form: 'ه',
    vocalised: 'هُ',
    afterI: 'هِ',
    features: prs('Masc', 'Sing', 3),
    gloss: 'it',
    possessive: 'his',
    after: 'all',
    cost: 1.2,
  },
  {
    form: 'ها',
    vocalised: 'هَا',
    afterI: 'هَا',
    features: prs('Fem', 'Sing', 3),
    gloss: 'it',
    possessive: 'its',
    after: 'all',
    cost: 0.8,
  },
  {
    form: 'هم',
    vocalised: 'هُمْ',
    afterI: 'هِمْ',
    features: prs('Masc', 'Plur', 3),
    gloss: 'them',
    possessive: 'their',
    after: 'all',
    cost: 1,
  },
  {
    form: 'هما',
    vocalised: 'هُمَا',
    afterI: 'هِمَا',
    features: prs(null, 'Dual', 3),
    gloss: 'them both',
    possessive: 'their',
    after: 'all',
    cost: 2,
  },
  {
    form: 'هن',
    vocalised: 'هُنَّ',
    afterI: 'هِنَّ',
    features: prs('Fem', 'Plur', 3),
    gloss: 'them',
    possessive: 'their',
    after: 'all',
    cost: 3,
  },
  {
    form: 'ك',
    vocalised: 'كَ',
    afterI: 'كَ',
    features: prs('Masc', 'Sing', 2),
    gloss: 'you',
    possessive: 'your',
    after: 'all',
    cost: 4.5,
  },
  {
    form: 'كم',
    vocalised: 'كُمْ',
    afterI: 'كُمْ',
    features: prs('Masc', 'Plur', 2),
    gloss: 'you',
    possessive: 'your',
    after: 'all',
    cost: 3,
  },
  {
    form: 'كما',
    vocalised: 'كُمَا',
    afterI: 'كُمَا',
    features: prs(null, 'Dual', 2),
    gloss: 'you both',
    possessive: 'your',
    after: 'all',
    cost: 6,
  },
  {
    form: 'كن',
    vocalised: 'كُنَّ',
    afterI: 'كُنَّ',
    features: prs('Fem', 'Plur', 2),
    gloss: 'you',
    possessive: 'your',
    after: 'all',
    cost: 6,
  },
  {
    form: 'ي',
    vocalised: 'ِي',
    afterI: 'يَ',
    features: prs(null, 'Sing', 1),
    gloss: 'me',
    possessive: 'my',
    after: 'nouns',
    cost: 3,
  },
  {
    form: 'ني',
    vocalised: 'نِي',
    afterI: 'نِي',
    features: prs(null, 'Sing', 1),
    gloss: 'me',
    possessive: 'my',
    after: 'verbs',
    cost: 1.5,
  },
  {
    form: 'نا',
    vocalised: 'نَا',
    afterI: 'نَا',
    features: prs(null, 'Plur', 1),
    gloss: 'us',
    possessive: 'our',
    after: 'all',
    cost: 1.6,
  },
];

const byLast = new Map<string, AttachedPronoun[]>();
for (const pronoun of attachedPronouns) {
  const last = pronoun.form.at(-1) as string;
  byLast.set(last, [...(byLast.get(last) ?? []), pronoun]);
}

/** The pronouns that a folded word can end in: those of `كتابهما` are ها no, هما yes. */
export function pronounsOf(folded: string): AttachedPronoun[] {
  return (byLast.get(folded.at(-1) ?? '') ?? []).filter(
    ({ form }) => folded.length > form.length && folded.endsWith(form),
  );
}
