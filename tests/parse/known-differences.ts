/** Where the parser does not yet do what a careful editor would, and why. Each entry must really differ. */
export const knownDifferences: Readonly<Record<string, readonly { difference: string; reason: string }[]>> =
  {};
