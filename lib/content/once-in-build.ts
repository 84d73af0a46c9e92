import { aside, isBuild } from './aside';

/**
 * Makes something of all content once in a build: the process that asks first puts it aside as JSON for the others, and each holds it from then on. While the
 * site is worked on, and content changes, it is made each time.
 */
export function onceInBuild<Value>(name: string, make: () => Value): () => Value {
  let held: { value: Value } | undefined;
  return () => {
    if (!isBuild()) return make();
    held ??= { value: takeOrMake(name, make) };
    return held.value;
  };
}

function takeOrMake<Value>(name: string, make: () => Value): Value {
  const kept = aside.get(name);
  if (kept) return JSON.parse(kept.toString()) as Value;
  const value = make();
  aside.put(name, () => JSON.stringify(value));
  return value;
}
