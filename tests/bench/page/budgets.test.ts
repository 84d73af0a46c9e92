import { expect, test } from 'vitest';
import { type Budget, budgets, budgetsBy, type Figures, missedBudgets } from './budgets';

const all = Object.entries(budgets) as [keyof typeof budgets, Budget][];
const atLimit: Figures = Object.fromEntries(all.map(([name, { must }]) => [name, must]));

test('what is at its limit is held, what is over it is missed, and so is what was not measured', () => {
  expect(missedBudgets(atLimit)).toEqual([]);
  for (const [name, { must }] of all) {
    expect(missedBudgets({ ...atLimit, [name]: must + 0.001 })).toEqual([name]);
    expect(missedBudgets({ ...atLimit, [name]: Number.NaN })).toEqual([name]);
    const { [name]: _, ...rest } = atLimit;
    expect(missedBudgets(rest)).toEqual([name]);
  }
});

test('no aim is above the limit that must be held', () => {
  for (const [, { must, aim }] of all) expect(aim).toBeLessThanOrEqual(must);
});

test('every budget is counted, or measured by loads or by taps, and layout shift is counted', () => {
  const named = [budgetsBy(), budgetsBy('load'), budgetsBy('taps')];
  expect(named.flat().sort()).toEqual(Object.keys(budgets).sort());
  expect(named[0]).toContain('shift');
  expect(named[2]).toEqual(['firstTap', 'tap']);
});
