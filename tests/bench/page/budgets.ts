/** A figure that a page of an article is held to. */
export interface Budget {
  name: string;
  unit: 'KB' | '' | 's' | 'ms';
  /** More than this fails. */
  must: number;
  /** What we aim at. */
  aim: number;
  /** For a time, what it is measured by: that is done again before the time fails. */
  by?: 'load' | 'taps';
}

/**
 * What a page of an article may cost its reader. 1 KB is 1,000 bytes, of bodies as they go over the line, in brotli. The first three
 * are what opening the page brings; JavaScript in all has the scripts that the first taps bring as well, and those in the page.
 */
export const budgets = {
  page: { name: 'HTML + CSS + JavaScript', unit: 'KB', must: 20, aim: 14.6 },
  everything: { name: 'everything, screen font included', unit: 'KB', must: 40, aim: 30 },
  requests: { name: 'requests', unit: '', must: 5, aim: 4 },
  neededScript: { name: 'JavaScript needed to read', unit: 'KB', must: 0, aim: 0 },
  script: { name: 'JavaScript in all', unit: 'KB', must: 8, aim: 5 },
  paint: { name: 'largest contentful paint', unit: 's', must: 1.5, aim: 1, by: 'load' },
  blocking: { name: 'total blocking time', unit: 'ms', must: 0, aim: 0, by: 'load' },
  shift: { name: 'layout shift', unit: '', must: 0, aim: 0 },
  firstTap: { name: 'first tap to open card', unit: 'ms', must: 100, aim: 50, by: 'taps' },
  tap: { name: 'tap to open card, once there', unit: 'ms', must: 100, aim: 50, by: 'taps' },
} as const satisfies Record<string, Budget>;

export type BudgetName = keyof typeof budgets;

/** What was measured of a page; what is not there was not measured. */
export type Figures = Partial<Record<BudgetName, number>>;

/** The budgets that figures do not hold, by the limit that must be held. A page that was not measured holds none. */
export function missedBudgets(figures: Figures, names = Object.keys(budgets) as BudgetName[]): BudgetName[] {
  return names.filter((name) => !((figures[name] ?? Number.NaN) <= budgets[name].must));
}

/** The budgets whose times are measured by loads, or by taps; without either, those that are counted and are the same each time. */
export function budgetsBy(by?: 'load' | 'taps'): BudgetName[] {
  return (Object.entries(budgets) as [BudgetName, Budget][]).flatMap(([name, budget]) =>
    budget.by === by ? [name] : [],
  );
}
