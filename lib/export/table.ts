/** Different texts, each once, in the order in which they came first. */
export class Table {
  private readonly places = new Map<string, number>();

  /** The place of a text; a new one is added at the end. */
  place(entry: string): number {
    const known = this.places.get(entry) ?? this.places.size;
    this.places.set(entry, known);
    return known;
  }

  get entries(): string[] {
    return [...this.places.keys()];
  }
}
