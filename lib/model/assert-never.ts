/**
 * Ends an exhaustive `switch`: a case that is missing fails to compile here.
 *
 * @throws when reached all the same, with the value that no case foresaw
 */
export function assertNever(value: never): never {
  throw new Error(`Unforeseen value: ${JSON.stringify(value)}`);
}
