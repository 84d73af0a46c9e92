/** Asks once for each thing and gives the same answer ever after. */
export function once<Key, Value>(ask: (key: Key) => Value): (key: Key) => Value {
  const answers = new Map<Key, Value>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as Value;
    const answer = ask(key);
    answers.set(key, answer);
    return answer;
  };
}
