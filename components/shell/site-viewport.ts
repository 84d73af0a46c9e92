import type { Viewport } from 'next';

/** The colour of paper by day and by night, as `app/styles/tokens.css` has it: devices colour their own edges with it. */
export const paper = { light: '#fcfaf5', dark: '#16181b' } as const;

/** What every page says of the window it stands in. Browsers take the first colour whose condition holds (HTML, “theme-color”). */
export const siteViewport: Viewport = {
  themeColor: [{ media: '(prefers-color-scheme: dark)', color: paper.dark }, { color: paper.light }],
};
