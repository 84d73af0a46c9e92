/** Tells the style sheet where the site is, for the address in the margin of a printed page, which else begins at the site's root. */
export function tellOrigin(): void {
  const { protocol, origin } = location;
  if (protocol === 'http:' || protocol === 'https:')
    document.documentElement.style.setProperty('--origin', JSON.stringify(origin));
}
