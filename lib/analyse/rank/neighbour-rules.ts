import type { Trait } from '../index/traits';
import type { WordClass } from '../index/word-class';

/** What one of two neighbours must be for a rule to speak: every trait of `all`, one of `any`, none of `none`, one of the named classes. */
export interface Condition {
  all?: readonly Trait[];
  any?: readonly Trait[];
  none?: readonly Trait[];
  kind?: readonly WordClass[];
}

/** Something that grammar says of two neighbouring words. A negative weight speaks for the pair, a positive one against it. */
export interface NeighbourRule {
  name: string;
  left: Condition;
  right: Condition;
  weight: number;
  /** Both must agree in definiteness, gender and number, as a noun and its adjective do. */
  agrees?: true;
  /** Where it is at work, and where it is not, by the second word: tests hold the rule to both. */
  example: string;
  counterexample: string;
}

const nominal: readonly Trait[] = ['noun', 'adjective', 'name', 'number'];

/** The local rules of ranking. Their order means nothing: all that apply are added up. */
export const neighbourRules: readonly NeighbourRule[] = [
  {
    name: 'after a preposition a genitive',
    left: { all: ['preposition'], none: ['pronoun'] },
    right: { any: nominal, all: ['genitive'], none: ['conjunction', 'prefixed'] },
    weight: -1.2,
    example: 'في كتب',
    counterexample: 'في وكتب',
  },
  {
    name: 'after a preposition no verb',
    left: { all: ['preposition'], none: ['pronoun'] },
    right: { all: ['verb'] },
    weight: 5,
    example: 'على كتب',
    counterexample: 'عليه كتب',
  },
  {
    name: 'after a preposition no preposition',
    left: { all: ['preposition'], none: ['pronoun'] },
    right: { all: ['preposition'], kind: ['bare'] },
    weight: 1.5,
    example: 'إلى منذ',
    counterexample: 'من دون',
  },
  {
    name: 'after a preposition nothing with one written to it',
    left: { all: ['preposition'], none: ['pronoun'] },
    right: { all: ['prefixed'] },
    weight: 1.5,
    example: 'إلى بالقرار',
    counterexample: 'إليه بالقرار',
  },
  {
    name: 'after قال the words that were said begin with إن',
    left: { kind: ['saying'] },
    right: { kind: ['quoting'], none: ['conjunction'] },
    weight: -1.5,
    example: 'قال إن',
    counterexample: 'قال لكن',
  },
  {
    name: 'after لم a jussive',
    left: { kind: ['jussive'] },
    right: { all: ['verb', 'jussive'], none: ['conjunction'] },
    weight: -3,
    example: 'لم يكن',
    counterexample: 'لم سكن',
  },
  {
    name: 'after لم nothing else',
    left: { kind: ['jussive'] },
    right: { none: ['jussive'] },
    weight: 3,
    example: 'لم كتب',
    counterexample: 'لم يكتب',
  },
  {
    name: 'after لن and كي a subjunctive',
    left: { kind: ['subjunctive'] },
    right: { all: ['verb', 'subjunctive'], none: ['conjunction'] },
    weight: -3,
    example: 'لن يكون',
    counterexample: 'لن كان',
  },
  {
    name: 'after أن a subjunctive',
    left: { kind: ['that'] },
    right: { all: ['verb', 'subjunctive'], none: ['conjunction'] },
    weight: -1.4,
    example: 'أن يكون',
    counterexample: 'أن وكان',
  },
  {
    name: 'after أن as a conjunction a perfect, as in بعد أن',
    left: { kind: ['that'] },
    right: { all: ['verb', 'perfect'], none: ['conjunction'] },
    weight: -1.4,
    example: 'أن علم',
    counterexample: 'أن وعلم',
  },
  {
    name: 'after أن as a sister of إن a noun',
    left: { kind: ['emphatic'] },
    right: { any: ['noun', 'name', 'adjective'], all: ['accusative'], none: ['conjunction', 'prefixed'] },
    weight: -1.2,
    example: 'إن قرار',
    counterexample: 'إن وقرار',
  },
  {
    name: 'no verb right after a sister of إن',
    left: { kind: ['emphatic'], none: ['pronoun'] },
    right: { all: ['verb'] },
    weight: 2.5,
    example: 'إن قرر',
    counterexample: 'إنه قرر',
  },
  {
    name: 'after قد and سوف a verb',
    left: { kind: ['verbal'] },
    right: { all: ['verb'], none: ['conjunction'] },
    weight: -2.5,
    example: 'قد علم',
    counterexample: 'قد وعلم',
  },
  {
    name: 'after قد and سوف no noun',
    left: { kind: ['verbal'] },
    right: { any: nominal },
    weight: 3,
    example: 'قد علم',
    counterexample: 'قد يكتب',
  },
  {
    name: 'an adjective agrees with its noun',
    left: { any: ['noun', 'adjective', 'name'] },
    right: { all: ['adjective'], none: ['conjunction', 'prefixed'] },
    agrees: true,
    weight: -1.8,
    example: 'القوات المسلحة',
    counterexample: 'القوات مسلحة',
  },
  {
    name: 'an adjective has a noun before it',
    left: { none: ['noun', 'adjective', 'name', 'number'] },
    right: { all: ['adjective'], none: ['elative', 'indefinite'] },
    weight: 1,
    example: 'قال محلي',
    counterexample: 'قرار محلي',
  },
  {
    name: 'no adjective with ال right after a noun without: it is the second part of an iḍāfa',
    left: { all: ['noun'], none: ['definite', 'indefinite'] },
    right: { all: ['adjective', 'article'], none: ['conjunction', 'prefixed', 'elative'] },
    weight: 1.2,
    example: 'وزارة الداخلية',
    counterexample: 'الوزارة الداخلية',
  },
  {
    name: 'what has a preposition written to it is rather a noun than an adjective',
    left: {},
    right: { all: ['adjective', 'prefixed'], none: ['elative'] },
    weight: 1,
    example: 'رئيسا للجمهورية',
    counterexample: 'رئيسا جمهوريا',
  },
  {
    name: 'people in the plural without a noun before them are nouns',
    left: { none: ['noun', 'adjective', 'name', 'number'] },
    right: { all: ['adjective', 'plural', 'masculine'], none: ['elative', 'indefinite'] },
    weight: 1,
    example: 'على الفلسطينيين',
    counterexample: 'اللاجئون الفلسطينيين',
  },
  {
    name: 'an adjective in the accusative says how',
    left: { any: ['noun', 'name', 'pronoun', 'verb'] },
    right: { all: ['adjective', 'accusative', 'indefinite'], none: ['conjunction'] },
    weight: -1.4,
    example: 'الوزير مؤكدا',
    counterexample: 'الوزير المؤكد',
  },
  {
    name: 'two verbs need a conjunction',
    left: { all: ['verb'] },
    right: { all: ['verb'], none: ['conjunction'] },
    weight: 2,
    example: 'أعلن كتب',
    counterexample: 'أعلن وكتب',
  },
  {
    name: 'كان and its like have a verb after them',
    left: { all: ['verb'], kind: ['auxiliary'] },
    right: { all: ['verb', 'imperfect'], none: ['conjunction'] },
    weight: -2.6,
    example: 'كان يكتب',
    counterexample: 'أعلن يكتب',
  },
  {
    name: 'the first part of an iḍāfa before a definite noun',
    left: { all: ['noun'], none: ['definite', 'indefinite'] },
    right: { any: ['noun', 'name'], all: ['definite', 'genitive'], none: ['conjunction', 'prefixed'] },
    weight: -1.1,
    example: 'رئيس الحكومة',
    counterexample: 'الرئيس الحكومة',
  },
  {
    name: 'an iḍāfa of indefinite nouns',
    left: { all: ['noun'], none: ['definite', 'indefinite'] },
    right: { all: ['noun', 'genitive'], none: ['definite', 'conjunction', 'prefixed'] },
    weight: -0.3,
    example: 'مجلس وزراء',
    counterexample: 'المجلس وزراء',
  },
  {
    name: 'after a demonstrative a noun with ال',
    left: { kind: ['determiner'] },
    right: { all: ['noun', 'article'], none: ['conjunction', 'prefixed'] },
    weight: -1,
    example: 'هذا القرار',
    counterexample: 'هذا قرار',
  },
  {
    name: 'a demonstrative without its noun is a pronoun',
    left: { kind: ['determiner'] },
    right: { none: ['article'] },
    weight: 0.6,
    example: 'ذلك قال',
    counterexample: 'ذلك القرار',
  },
  {
    name: 'a demonstrative before what has a proclitic is a pronoun',
    left: { kind: ['determiner'] },
    right: { any: ['conjunction', 'prefixed'] },
    weight: 0.6,
    example: 'ذلك بالقرار',
    counterexample: 'ذلك القرار',
  },
  {
    name: 'after a relative a verb',
    left: { kind: ['relative'] },
    right: { all: ['verb'], none: ['conjunction'] },
    weight: -1.5,
    example: 'الذي علم',
    counterexample: 'الذي وعلم',
  },
  {
    name: 'after what and who a verb',
    left: { kind: ['what'] },
    right: { all: ['verb'], none: ['conjunction'] },
    weight: -0.8,
    example: 'ما علم',
    counterexample: 'ما وعلم',
  },
  {
    name: 'a name follows a name',
    left: { all: ['name'] },
    right: { all: ['name'], none: ['conjunction', 'prefixed'] },
    weight: -1.3,
    example: 'محمد صالح',
    counterexample: 'محمد وصالح',
  },
  {
    name: 'a name follows an office or a place its kind',
    left: { all: ['noun'] },
    right: { all: ['name'], none: ['conjunction', 'prefixed'] },
    weight: -0.4,
    example: 'الرئيس صالح',
    counterexample: 'قال صالح',
  },
  {
    name: 'after a verb its subject or object',
    left: { all: ['verb'] },
    right: { any: ['noun', 'name'], none: ['conjunction', 'prefixed'] },
    weight: -0.5,
    example: 'قال قائد',
    counterexample: 'قال وقائد',
  },
  {
    name: 'after a number a noun',
    left: { all: ['number'] },
    right: { any: ['noun', 'number'], none: ['conjunction', 'prefixed'] },
    weight: -0.8,
    example: 'خمسة أيام',
    counterexample: 'خمسة وأيام',
  },
  {
    name: 'after a noun of quantity a genitive',
    left: { kind: ['quantity'], none: ['pronoun'] },
    right: { any: ['noun', 'adjective'], all: ['genitive'], none: ['conjunction', 'prefixed'] },
    weight: -1,
    example: 'كل علم',
    counterexample: 'كله علم',
  },
  {
    name: 'the negation لا stands before an imperfect',
    left: { kind: ['negation'] },
    right: { all: ['verb', 'imperfect'] },
    weight: -1,
    example: 'لا تكتب',
    counterexample: 'لا كتب',
  },
  {
    name: 'no perfect after the negation لا',
    left: { kind: ['negation'] },
    right: { all: ['verb', 'perfect'] },
    weight: 2,
    example: 'لا كتب',
    counterexample: 'لا يكتب',
  },
];
