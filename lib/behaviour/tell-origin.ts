/**
 * Tells the style sheet where the site is, for the address in the margin of a printed page, which else begins at the site's root. Only when the
 * page goes to paper: a property of the root is every element's, and setting one has the browser reckon all of them anew.
 */
export function tellOrigin(): void {
  const { protocol, origin } = location;
  if (protocol === 'http:' || protocol === 'https:')
    addEventListener('beforeprint', () =>
      document.documentElement.style.setProperty('--origin', JSON.stringify(origin)),
    );
}
