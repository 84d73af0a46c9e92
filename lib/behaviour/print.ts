import { startHandout } from './handout/start-handout';
import { applyPrintChoices } from './print/apply-print-choices';
import { drawCode } from './print/draw-code';
import { showPages } from './print/show-pages';
import { tellOrigin } from './tell-origin';

/** What runs on the page for printing: the choices straight after their panel, so that nothing shown moves; the rest once the sheet is there. */
const panel = document.querySelector<HTMLFormElement>('.print-panel');
if (panel) {
  applyPrintChoices(panel);
  panel.querySelector('.print-now')?.addEventListener('click', () => print());
  if (!document.documentElement.dataset.origin) tellOrigin();
  document.addEventListener('DOMContentLoaded', () => {
    drawCode();
    showPages(panel);
    startHandout(panel);
  });
}
