import type { Match } from './matcher';
import type { CompiledCondition, CompiledStep } from './tables';

/** Slot → number read there. */
export type Figures = Record<string, number>;

/** The numbers of a match by slot, and `share` where the match has a total and a part of it. */
export function figuresOf(steps: readonly CompiledStep[], match: Match): Figures {
  const figures: Figures = {};
  match.forEach((token, i) => {
    const slot = (steps[i] as CompiledStep).slot;
    if (!Number.isNaN(token.value)) figures[slot] = token.value;
  });
  const { total, junior } = figures;
  if (total && junior !== undefined && figures.share === undefined) {
    figures.share = Math.round((junior / total) * 100) / 100;
  }
  return figures;
}

/** Whether a condition on the numbers holds; a number that was not read meets none. */
export function meets(condition: CompiledCondition, figures: Figures): boolean {
  const left = figures[condition.left];
  const of = condition.of === null ? 1 : figures[condition.of];
  if (left === undefined || !of) return false;
  const value = left / of;
  switch (condition.op) {
    case '>=':
      return value >= condition.right;
    case '<=':
      return value <= condition.right;
    case '>':
      return value > condition.right;
    case '<':
      return value < condition.right;
    case '==':
      return value === condition.right;
  }
}
