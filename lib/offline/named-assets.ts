/** A file named by its content (`lib/publish/fingerprint.ts`). What has another name, as in `next dev`, changes under its name. */
const byContent = /^\/assets\/.+\.[0-9a-z]{8}\.\w+$/;

/** Tells whether what stands at a path never changes: `/assets/behaviour.q7zk31x0.js` → true. */
export function isAsset(path: string): boolean {
  return byContent.test(path);
}

/**
 * The files that a page asks for or may ask for, each once: every attribute that is an address under `/assets/`. The data of its
 * words is among them (`data-details`). In text a quotation mark is written `&quot;`, so that text names nothing.
 *
 * `null` where one of them is not named by its content: such a page cannot be kept with what belongs to it.
 */
export function assetsOf(html: string): string[] | null {
  const named = [...new Set([...html.matchAll(/="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path))];
  return named.every(isAsset) ? named : null;
}

/** The files that scripts fetch when a reader needs them: `import("/assets/parts/answers.q7zk31x0.js")`. */
export function partsOf(script: string): string[] {
  return [...script.matchAll(/["'`](\/assets\/parts\/[^"'`]+)["'`]/g)]
    .map(([, path = '']) => path)
    .filter(isAsset);
}

export interface NamedFaces {
  /** The faces of paper. */
  print: string[];
  /** Faces of the screen: of these a reader uses one. */
  screen: string[];
}

/** The files of the faces that a style sheet names, by what they are for: paper has a family of its own (`app/styles/fonts.css`). */
export function facesOf(css: string): NamedFaces {
  const faces: NamedFaces = { print: [], screen: [] };
  for (const [rule] of css.matchAll(/@font-face\s*\{[^}]*\}/g)) {
    const [, path] = /url\("?(\/assets\/[^")]+)"?\)/.exec(rule) ?? [];
    if (path && isAsset(path)) faces[/Hamish Print/.test(rule) ? 'print' : 'screen'].push(path);
  }
  return faces;
}
