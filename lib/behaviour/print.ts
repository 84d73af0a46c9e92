import { applyPrintChoices } from './print/apply-print-choices';
import { drawCode } from './print/draw-code';
import { tellOrigin } from './tell-origin';

/** What runs on the page for printing: the choices straight after their panel, so that nothing shown moves; the rest once the sheet is there. */
const panel = document.querySelector<HTMLFormElement>('.print-panel');
if (panel) {
  applyPrintChoices(panel);
  tellOrigin();
  panel.querySelector('.print-now')?.addEventListener('click', () => print());
  document.addEventListener('DOMContentLoaded', drawCode);
}
