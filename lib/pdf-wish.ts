/**
 * Whether the build is to print a PDF of each article too, as whoever builds says (`PDF=1`): it takes a browser, and seconds for each.
 *
 * @throws when what is said is neither `1` nor nothing
 */
export function readPdfWish(value: string | undefined): boolean {
  if (!value) return false;
  if (value === '1') return true;
  throw new Error(`PDF is “${value}”: it can be 1, which asks for a PDF of each article`);
}
