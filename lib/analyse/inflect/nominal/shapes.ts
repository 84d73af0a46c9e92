/** Consonants as they are written; without alif, ة and ى. */
export const consonant = '[ءأؤئإب-تث-غف-هوي]';

/** A regular expression over a vocalised shape in which C stands for a consonant: `CaCāCiC` written `CَCَاCِC`. */
export function shape(...patterns: string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|').replaceAll('C', consonant)})$`);
}
