import { storedChoice } from './stored-choices';

/** Runs on the entry page: goes on to the language last read in, else the first of the browser's that the site has. */
function chooseLanguage(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')];
  if (links.length === 0) return;
  const wanted = [storedChoice('locale'), ...navigator.languages].map((tag) => tag?.slice(0, 2));
  const found = wanted
    .map((tag) => links.find((link) => link.dataset.locale === tag))
    .find((link) => link !== undefined);
  const target = found ?? links.find((link) => link.dataset.locale === 'en');
  if (target) location.replace(target.href);
}

chooseLanguage();
