import type { SectionType } from '../../model/article';

/** What the book says that is not in the article, in the words of the interface. */
export interface EpubLabels {
  /** What a section without a heading is called, in Arabic. */
  section: Readonly<Record<SectionType, string>>;
  /** The heading over where the text comes from, in Arabic. */
  about: string;
  /** The heading of the table of contents, in Arabic. */
  contents: string;
  /** What is known of where the text comes from, each with its name, in Arabic. */
  provenance: readonly (readonly [name: string, value: string])[];
  /** Remarks, each in its language. */
  remarks: readonly { text: string; language: 'ar' | 'en' }[];
  /** Marks a gloss that is a guess, in English. */
  guessed: string;
  /** Where the article stands on the site and where its source stands, whole addresses, each with its name, in Arabic. */
  links: readonly (readonly [name: string, address: string])[];
  /** Says in English what the book does for readers with disabilities. */
  accessibility: string;
}
