/** The part of negotiator that the server asks: it comes without types, and those of others know no preference of ours. */
declare module 'negotiator' {
  export default class Negotiator {
    constructor(request: { headers: Record<string, string | string[] | undefined> });
    encodings(available: readonly string[], options?: { preferred: readonly string[] }): string[];
  }
}
