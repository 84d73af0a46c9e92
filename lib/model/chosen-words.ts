/** The name by which an address says which words a handout explains: `?layout=handout&words=t-k3f9a2q.3,5-7,t-9xw2m4d.1`. */
const name = 'words';

/** A sentence and a run of its words, `t-k3f9a2q.5-7`, or a run of the sentence named last, `5-7`. */
const item = /^(?:(t-[^.,]+)\.)?([1-9]\d*(?:-[1-9]\d*)?)$/;

/**
 * The places that a query asks for, as links name them: `?words=t-k3f9a2q.3,5-7` → `t-k3f9a2q.3`, `t-k3f9a2q.5-7`.
 *
 * `null` where it asks for none in particular; an empty list where it wants no word. What is no place is left out.
 */
export function readChosenWords(query: string): string[] | null {
  const asked = new URLSearchParams(query).get(name);
  if (asked === null) return null;
  let sentence: string | undefined;
  return asked.split(',').flatMap((each) => {
    const [, named, words] = item.exec(each) ?? [];
    if (!words) return [];
    sentence = named ?? sentence;
    return sentence ? [`${sentence}.${words}`] : [];
  });
}

/** Adds to a query which words are chosen, each sentence named once: `?layout=handout` → `?layout=handout&words=t-k3f9a2q.3,5-7`. */
export function writeChosenWords(query: string, places: readonly string[] | null): string {
  if (!places) return query;
  let sentence = '';
  const items = places.map((place) => {
    const [own = '', words = ''] = place.split('.');
    const written = own === sentence ? words : place;
    sentence = own;
    return written;
  });
  return `${query}${query ? '&' : '?'}${name}=${items.join(',')}`;
}
