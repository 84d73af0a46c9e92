import type { LookChoice, ReadingChoice } from '@/lib/model/choices';

/** What a reader chose, kept in the reader's own browser. A browser that keeps nothing costs nothing but the memory. */
type Choice = ReadingChoice | LookChoice | 'locale' | 'paper';

const key = (choice: Choice) => `hamish:${choice}`;

/** A choice made before, or `null`. */
export function storedChoice(choice: Choice): string | null {
  try {
    return localStorage.getItem(key(choice));
  } catch {
    return null;
  }
}

export function storeChoice(choice: Choice, value: string): void {
  try {
    localStorage.setItem(key(choice), value);
  } catch {
    // Storage is full or forbidden: the choice holds for this page.
  }
}
