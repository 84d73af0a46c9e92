import { copyLinks } from './copy-links';
import { copySource } from './copy-source';
import { keepPlace } from './keep-place';
import { land } from './land';
import { listen } from './listen';
import { loadPrintFont } from './load-print-font';
import { openWords } from './open-words';
import { pairSentences } from './pair-sentences';
import { rememberChoices } from './remember-choices';
import { showHelp } from './show-help';
import { tellOrigin } from './tell-origin';
import { walkWords } from './walk-words';

/** What runs in the reader's browser on pages without React: small modules on delegated events. */
tellOrigin();
const reader = document.querySelector<HTMLElement>('.reader');
const text = document.querySelector<HTMLElement>('.text');
const card = document.querySelector<HTMLElement>('#card');
if (reader && text && card) {
  rememberChoices(reader);
  const hold = keepPlace(reader);
  showHelp(reader, hold);
  copySource(reader);
  copyLinks(reader);
  loadPrintFont();
  const { light } = pairSentences(reader, text);
  const words = openWords({ reader, card, light });
  walkWords(reader, words.open);
  listen(reader, card);
  land(reader);
}
