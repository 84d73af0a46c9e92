/** A figure that a page of an article is held to. */
export interface Budget {
  name: string;
  unit: 'KB' | '' | 's' | 'ms';
  /** More than this fails. */
  must: number;
  /** What we aim at. */
  aim: number;
  /** Whether it is a time: measured again before it fails. */
  isTime?: true;
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
  paint: { name: 'largest contentful paint', unit: 's', must: 1.5, aim: 1, isTime: true },
  blocking: { name: 'total blocking time', unit: 'ms', must: 0, aim: 0, isTime: true },
  shift: { name: 'layout shift', unit: '', must: 0, aim: 0, isTime: true },
  firstTap: { name: 'first tap to open card', unit: 'ms', must: 100, aim: 50, isTime: true },
  tap: { name: 'tap to open card, once there', unit: 'ms', must: 100, aim: 50, isTime: true },
} as const satisfies Record<string, Budget>;

export type BudgetName = keyof typeof budgets;

/** What was measured of a page; what is not there was not measured. */
export type Figures = Partial<Record<BudgetName, number>>;

/** The budgets that figures do not hold, by the limit that must be held. A page that was not measured holds none. */
export function missedBudgets(figures: Figures, names = Object.keys(budgets) as BudgetName[]): BudgetName[] {
  return names.filter((name) => !((figures[name] ?? Number.NaN) <= budgets[name].must));
}
