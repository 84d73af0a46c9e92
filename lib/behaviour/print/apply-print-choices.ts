import { readChosenWords, writeChosenWords } from '@/lib/model/chosen-words';
import {
  defaultPrint,
  layoutOfLevel,
  type PrintChoices,
  printChoiceNames,
  printControlId,
  readPrintChoices,
  writePrintChoices,
} from '@/lib/model/print-choices';
import { storeChoice, storedChoice } from '../stored-choices';

const control = (name: keyof PrintChoices, value: string) =>
  document.getElementById(printControlId(name, value)) as HTMLInputElement | null;

/** What the panel says. */
export function chosenPrint(panel: HTMLFormElement): PrintChoices {
  const { layout, vocabulary, glosses, paper } = Object.fromEntries(
    new FormData(panel),
  ) as Partial<PrintChoices>;
  return {
    ...defaultPrint,
    ...(layout && { layout }),
    ...(vocabulary && { vocabulary }),
    ...(glosses && { glosses }),
    ...(paper && { paper }),
  };
}

/**
 * Sets the controls to what the address asks for, else to how the reader reads and what paper was taken last; and has the address ask for what
 * is chosen from then on, so that it can be handed on. A value that an article does not offer changes nothing.
 */
export function applyPrintChoices(panel: HTMLFormElement): void {
  const habits = readPrintChoices(
    `layout=${layoutOfLevel(storedChoice('gloss'))}&paper=${storedChoice('paper')}`,
  );
  const choices = { ...defaultPrint, ...habits, ...readPrintChoices(location.search) };
  for (const name of printChoiceNames) {
    const input = control(name, choices[name]);
    if (input) input.checked = choices[name] !== 'off';
  }
  panel.addEventListener('change', () => {
    const now = chosenPrint(panel);
    storeChoice('paper', now.paper);
    const words = readChosenWords(location.search);
    history.replaceState(null, '', location.pathname + writeChosenWords(writePrintChoices(now), words));
  });
}
