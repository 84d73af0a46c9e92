import { keepOffline } from './keep-offline';
import { keepPlace } from './keep-place';
import { loadPrintFont } from './load-print-font';
import { rememberChoices } from './remember-choices';
import { tellOrigin } from './tell-origin';
import { wake } from './wake';

/** What runs on every article once it is there. It is little: what answers a reader comes with the first sign of one. */
tellOrigin();
loadPrintFont();
const reader = document.querySelector<HTMLElement>('.reader');
if (reader) {
  rememberChoices(reader);
  wake(reader, keepPlace(reader));
  keepOffline();
}
