import { numberSign } from '@/lib/model/number-sign';
import { pageDigits } from './page-digits';

/** A piece of text in its language and direction. */
function piece(text: string, lang: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = text;
  element.lang = lang;
  element.dir = lang === 'ar' ? 'rtl' : 'ltr';
  return element;
}

/** The margins of a page, shown on the screen as they will be printed (`app/styles/print-margins.css`). What is the same on all pages is not read out. */
function folio(number: string, at: number): HTMLElement {
  const { lang, dataset } = document.documentElement;
  const { title = '', path = '', origin = location.origin } = dataset;
  const element = document.createElement('div');
  element.className = 'folio';
  element.ariaHidden = 'true';
  element.style.setProperty('--at', String(at));
  element.append(piece(at > 0 ? title : '', 'ar'), piece(number, lang), piece(origin + path, 'en'));
  return element;
}

/**
 * Says how many pages will be printed, and shows what stands in their margins. The style sheet parts the sheet into pages by the rules of
 * paper (`app/styles/sheet.css`); they are counted here, whenever anything makes them more or fewer. A browser that cannot part it says nothing.
 */
export function showPages(panel: HTMLFormElement): void {
  const sheet = document.querySelector<HTMLElement>('.sheet');
  const told = panel.querySelector('output');
  const { lang } = document.documentElement;
  if (!sheet || !told || !CSS.supports('column-wrap', 'wrap')) return;
  const forms = JSON.parse(told.dataset.forms ?? '{}') as Record<string, string>;
  const rules = new Intl.PluralRules(lang);
  const write = pageDigits();
  const count = () => {
    const { columnHeight, rowGap } = getComputedStyle(sheet) as CSSStyleDeclaration & {
      columnHeight: string;
    };
    const [column, gap] = [columnHeight, rowGap].map(Number.parseFloat) as [number, number];
    // On its way to paper the sheet is no column of pages.
    if (Number.isNaN(column)) return;
    const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(sheet);
    const padding = Number.parseFloat(paddingBlockStart) + Number.parseFloat(paddingBlockEnd);
    const pages = Math.round((sheet.clientHeight - padding + gap) / (column + gap));
    told.textContent = (forms[rules.select(pages)] ?? '').replace(numberSign, write(pages));
    for (const old of document.querySelectorAll('.folio')) old.remove();
    sheet.after(...Array.from({ length: pages }, (_, at) => folio(write(at + 1), at)));
  };
  new ResizeObserver(count).observe(sheet);
}
