import { fetchAsset } from './fetch-asset';
import { assetsOf, facesOf, type NamedFaces, partsOf } from './named-assets';

/** A page with all that belongs to it, ready to be kept. */
export interface GatheredPage {
  path: string;
  html: string;
  headers: Headers;
  /** Without one of these it is not the page: style sheets, scripts and their parts, data, the face that it asks for first. */
  assets: ReadonlyMap<string, Response>;
  /** What its style sheets name beside: kept where it can be had. */
  faces: NamedFaces;
}

/** Tells whether an answer is a page as a host has it: not an error, not a file, and not reached by way of another address, which no browser takes for a page. */
export function isPage(response: Response): boolean {
  const type = response.headers.get('content-type') ?? '';
  return response.status === 200 && !response.redirected && /^text\/html\b/.test(type);
}

type Named = readonly (readonly [path: string, response: Response])[];

function fetchAll(paths: readonly string[]): Promise<Named> {
  return Promise.all(paths.map(async (path) => [path, await fetchAsset(path)] as const));
}

/** What the files with an ending say, one after the other. */
async function textOf(files: Named, ending: string): Promise<string> {
  const texts = files.filter(([path]) => path.endsWith(ending)).map(([, file]) => file.clone().text());
  return (await Promise.all(texts)).join('\n');
}

/**
 * Brings together a page and every file that it names.
 *
 * @throws when one of them cannot be had, and for what is no page: then nothing of it may be kept
 */
export async function gatherPage(path: string, response: Response): Promise<GatheredPage> {
  const html = isPage(response) ? await response.text() : '';
  const named = assetsOf(html);
  if (!html || !named) throw new Error(`${path} cannot be kept`);
  const assets = await fetchAll(named);
  const scripts = await textOf(assets, '.js');
  const parts = await fetchAll(partsOf(scripts).filter((part) => !named.includes(part)));
  const { print, screen } = facesOf(await textOf(assets, '.css'));
  const unnamed = (face: string) => !named.includes(face);
  const faces = { print: print.filter(unnamed), screen: screen.filter(unnamed) };
  return { path, html, headers: response.headers, assets: new Map([...assets, ...parts]), faces };
}
