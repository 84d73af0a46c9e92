/**
 * Where the site will stand, as whoever builds it says (`SITE_URL`): its origin, or `null` where nothing is said.
 *
 * `https://hamish.example/` → `https://hamish.example`. All addresses of the site are rooted: it cannot stand in a folder.
 *
 * @throws when what is said is no such address: a page that names a wrong one is worse than one that names none
 */
export function readSiteUrl(value: string | undefined): string | null {
  if (!value) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new Error(
    `SITE_URL is “${value}”: it must be an address like https://hamish.example, without a path`,
  );
}
