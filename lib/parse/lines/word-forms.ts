import { blank, dropped, foldedUnits, foldForId, unsure } from '../../arabic/fold-for-id';

/** No role hangs on more units of a line than this; it keeps a line of megabytes cheap. */
const enough = 20_000;

const seed = 0x41c6ce57;
const factor = 0x5f356495;

/** Room for the word that is being read. */
const word = new Uint16Array(enough);

/**
 * The words of a text, folded, each form once: in the 10 MB of news that are measured, 960,000 words are 15,000 forms, and a form that is met again is
 * neither made nor hashed anew when it is looked up.
 */
export class WordForms {
  private readonly forms: string[] = [];
  private readonly hashes: number[] = [];
  /** By hash, with open addressing, one more than the number of a form; 0 where there is none. */
  private slots = new Int32Array(0x400);

  /** Gives the words of a line, folded: `«وأكَّـد الوزير»` → `واكد` `الوزير`. A line without letters or digits gives none. */
  read(text: string): string[] {
    const words: string[] = [];
    const end = Math.min(text.length, enough);
    let length = 0;
    let hash = seed;
    for (let at = 0; at < end; at++) {
      const unit = foldedUnits[text.charCodeAt(at)] as number;
      if (unit === unsure) return this.readUnsure(text.slice(0, enough));
      if (unit === blank) {
        if (length > 0) words.push(this.find(length, hash));
        length = 0;
        hash = seed;
      } else if (unit !== dropped) {
        word[length++] = unit;
        hash = Math.imul(hash ^ unit, factor);
      }
    }
    if (length > 0) words.push(this.find(length, hash));
    return words;
  }

  /** The same for a line that has to go through NFKC, and may grow by it. */
  private readUnsure(text: string): string[] {
    const folded = foldForId(text);
    if (folded === '') return [];
    return folded.split(' ').map((form) => {
      if (form.length > enough) return form;
      let hash = seed;
      for (let at = 0; at < form.length; at++) {
        const unit = form.charCodeAt(at);
        word[at] = unit;
        hash = Math.imul(hash ^ unit, factor);
      }
      return this.find(form.length, hash);
    });
  }

  /** The form of so many units that stands in `word`. */
  private find(length: number, hash: number): string {
    const { slots, forms, hashes } = this;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let number = slots[slot] as number; number > 0; number = slots[slot] as number) {
      const form = forms[number - 1] as string;
      if (hashes[number - 1] === hash && isInWord(form, length)) return form;
      slot = (slot + 1) & mask;
    }
    const form = String.fromCharCode.apply(null, word.subarray(0, length) as unknown as number[]);
    forms.push(form);
    hashes.push(hash);
    slots[slot] = forms.length;
    if (forms.length > slots.length >> 1) this.grow();
    return form;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length << 2);
    for (const [at, hash] of this.hashes.entries()) {
      let slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = at + 1;
    }
    this.slots = slots;
  }
}

function isInWord(form: string, length: number): boolean {
  if (form.length !== length) return false;
  for (let at = 0; at < length; at++) {
    if (form.charCodeAt(at) !== word[at]) return false;
  }
  return true;
}
