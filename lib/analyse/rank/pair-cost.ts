import type { Reading } from '../index/reading';
import { bitsOf } from '../index/traits';
import { wordClass } from '../index/word-class';
import { agree } from './agree';
import { type Condition, type NeighbourRule, neighbourRules } from './neighbour-rules';

interface CompiledCondition {
  all: number;
  any: number;
  none: number;
  kind: number;
}

interface CompiledRule {
  rule: NeighbourRule;
  left: CompiledCondition;
  right: CompiledCondition;
  weight: number;
  agrees: boolean;
}

function compile({ all = [], any = [], none = [], kind = [] }: Condition): CompiledCondition {
  return {
    all: bitsOf(all),
    any: bitsOf(any),
    none: bitsOf(none),
    kind: kind.reduce((bits, name) => bits | wordClass[name], 0),
  };
}

const rules: readonly CompiledRule[] = neighbourRules.map((rule) => ({
  rule,
  left: compile(rule.left),
  right: compile(rule.right),
  weight: rule.weight,
  agrees: rule.agrees ?? false,
}));

function holds({ all, any, none, kind }: CompiledCondition, { traits, lexeme }: Reading): boolean {
  return (
    (traits & all) === all &&
    (traits & none) === 0 &&
    (any === 0 || (traits & any) !== 0) &&
    (kind === 0 || (lexeme.kind & kind) !== 0)
  );
}

/** What the rules say of two neighbours, together. */
export function pairCost(left: Reading, right: Reading): number {
  let cost = 0;
  for (const rule of rules)
    if (holds(rule.left, left) && holds(rule.right, right) && (!rule.agrees || agree(left, right)))
      cost += rule.weight;
  return cost;
}

/** The rules that spoke on two neighbours, by name, for the trace. */
export function rulesOn(left: Reading, right: Reading): NeighbourRule[] {
  return rules
    .filter(
      (each) => holds(each.left, left) && holds(each.right, right) && (!each.agrees || agree(left, right)),
    )
    .map(({ rule }) => rule);
}
