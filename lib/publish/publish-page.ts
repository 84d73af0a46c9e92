import { addPolicy } from './content-policy';
import { inlineScripts } from './inline-scripts';
import { type PublishedNames, renameAssets } from './rename-assets';
import { stripRuntime } from './strip-runtime';
import { tidyMarkup } from './tidy-markup';

interface Options {
  /** Where shared files were published. */
  names: PublishedNames;
  /** The text of a script of the site by its first path (`assets/apply-look.js`). */
  readScript: (path: string) => string;
  /** Whether the framework wakes up on this page: then all that is its own stays. */
  isApplication?: boolean;
}

/** Turns a page as Next or React writes it into the page as it is published. */
export function publishPage(html: string, { names, readScript, isApplication = false }: Options): string {
  const whole = inlineScripts(html, readScript);
  const own = isApplication ? whole : tidyMarkup(stripRuntime(whole));
  return addPolicy(renameAssets(own, names));
}
