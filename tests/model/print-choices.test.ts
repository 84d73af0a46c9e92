import { expect, test } from 'vitest';
import { pageIds } from '@/lib/model/page-ids';
import {
  defaultPrint,
  layoutOfLevel,
  type PrintChoices,
  printChoices,
  printControlId,
  readPrintChoices,
  writePrintChoices,
} from '@/lib/model/print-choices';

test('what an address asks for is read; what it asks for in vain is not', () => {
  expect(readPrintChoices('?layout=beside&vocabulary=on&paper=letter')).toEqual({
    layout: 'beside',
    vocabulary: 'on',
    paper: 'letter',
  });
  expect(readPrintChoices('?layout=sideways&paper=&vocabulary=yes&gloss=lines')).toEqual({});
  expect(readPrintChoices('?layout=toString')).toEqual({});
  expect(readPrintChoices('')).toEqual({});
});

test('what is written is read again, whatever the choices', () => {
  for (const layout of printChoices.layout)
    for (const vocabulary of printChoices.vocabulary)
      for (const paper of printChoices.paper) {
        const choices: PrintChoices = { layout, vocabulary, glosses: 'margin', paper };
        expect({ ...defaultPrint, ...readPrintChoices(writePrintChoices(choices)) }).toEqual(choices);
      }
  const lines: PrintChoices = { ...defaultPrint, layout: 'lines', glosses: 'list' };
  expect(writePrintChoices(lines), 'what only a handout has').toBe('?layout=lines&paper=a4');
  expect(writePrintChoices({ ...lines, layout: 'handout' })).toBe('?layout=handout&glosses=list&paper=a4');
});

test('an article is printed as it is read, where there is such a layout', () => {
  expect(['off', 'tap', 'lines', 'sentences', null].map(layoutOfLevel)).toEqual([
    'arabic',
    'arabic',
    'lines',
    'beside',
    'arabic',
  ]);
});

test('no section of an article takes the id of a control', () => {
  const ids = [printControlId('layout', 'handout'), printControlId('vocabulary', 'on')];
  expect(ids).toEqual(['layout-handout', 'vocabulary']);
  for (const id of ids) expect(pageIds).toContain(id);
});
