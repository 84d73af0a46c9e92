import type { Reading, RuleSides } from '../index/reading';
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

/** Rules that are bits of one number. */
const inOne = 31;

const known = new Map<number, Map<number, RuleSides>>();

/** The sides of a reading, worked out once for all of its traits and kind. */
function sidesOf(reading: Reading): RuleSides {
  if (reading.sides) return reading.sides;
  const { traits, lexeme } = reading;
  const ofKind = known.get(lexeme.kind) ?? new Map<number, RuleSides>();
  if (ofKind.size === 0) known.set(lexeme.kind, ofKind);
  const sides = ofKind.get(traits) ?? {
    left: rulesHolding(reading, 'left'),
    right: rulesHolding(reading, 'right'),
  };
  ofKind.set(traits, sides);
  reading.sides = sides;
  return sides;
}

const sideNumbers = Array.from({ length: Math.ceil(rules.length / inOne) }, (_, at) => at * inOne);

function rulesHolding(reading: Reading, side: 'left' | 'right'): number[] {
  return sideNumbers.map((from) =>
    rules
      .slice(from, from + inOne)
      .reduce((bits, rule, at) => (holds(rule[side], reading) ? bits | (1 << at) : bits), 0),
  );
}

/** What the rules say of two neighbours, together. */
export function pairCost(left: Reading, right: Reading): number {
  const before = sidesOf(left).left;
  const after = sidesOf(right).right;
  let cost = 0;
  for (let at = 0; at < before.length; at++) {
    let both = (before[at] as number) & (after[at] as number);
    while (both !== 0) {
      const { agrees, weight } = rules[at * inOne + 31 - Math.clz32(both & -both)] as CompiledRule;
      if (!agrees || agree(left, right)) cost += weight;
      both &= both - 1;
    }
  }
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
