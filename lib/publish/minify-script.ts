import { minify } from 'terser';

/**
 * Takes out of a script what a browser does not need to run it. esbuild, which bundles, does the same by halves: it leaves in what no one asks for of
 * an object, such as the addresses of other pages. `isModule` says that nothing in it but its exports is seen from outside.
 *
 * @throws when the script cannot be read
 */
export async function minifyScript(script: string, { isModule }: { isModule: boolean }): Promise<string> {
  const { code } = await minify(script, {
    module: isModule,
    toplevel: true,
    ecma: 2020,
    compress: { passes: 3 },
  });
  if (!code) throw new Error('nothing is left of a script');
  return code;
}
