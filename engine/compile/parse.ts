/** Reads the notation of patterns, guards and conditions (docs/rules.md). */
import type { CompiledCondition, GuardPlace } from '../tables';
import { KnowledgeError } from './problem';

export interface ParsedStep {
  slot: string;
  /** Cue names; a literal 「文字」 becomes `lit:文字`. */
  cues: string[];
  gap: number;
  negated: 0 | 1 | 2;
  optional: boolean;
}

export interface ParsedGuard {
  cues: string[];
  place: GuardPlace;
  within: number;
}

const STEP = /^(?:([a-z][a-z-]*):)?([!*]?)([^?]+)(\?)?$/;
const JOINER = /^([>&])(\d{0,4})$/;

/**
 * Reads a pattern into its variants: every order of steps joined by `&`, with and without optional steps.
 * @throws KnowledgeError
 */
export function parsePattern(text: string): ParsedStep[][] {
  const words = text.trim().split(/\s+/);
  const steps: ParsedStep[] = [];
  let anyOrder = false;
  let gap = -1;
  words.forEach((word, index) => {
    if (index % 2 === 0) {
      steps.push({ ...parseStep(word, text), gap });
      return;
    }
    const joiner = JOINER.exec(word);
    if (!joiner || index === words.length - 1) {
      throw new KnowledgeError('joiner', { pattern: text, found: word });
    }
    if (index > 1 && anyOrder !== (joiner[1] === '&')) {
      throw new KnowledgeError('two-orders', { pattern: text });
    }
    anyOrder = joiner[1] === '&';
    gap = joiner[2] ? Number(joiner[2]) : -1;
  });
  const widest = steps.some((step, index) => index > 0 && step.gap < 0)
    ? -1
    : Math.max(...steps.map((step) => step.gap));
  const orders = anyOrder ? permutations(steps).map((order) => withGap(order, widest)) : [steps];
  if (steps.every(({ optional }) => optional)) {
    throw new KnowledgeError('only-optional', { pattern: text });
  }
  return orders.flatMap(withoutOptional);
}

function parseStep(word: string, text: string): ParsedStep {
  const parts = STEP.exec(word);
  if (!parts) throw new KnowledgeError('step', { pattern: text, found: word });
  const cues = (parts[3] as string).split('|').map(parseCue);
  const slot = parts[1] ?? (cues[0] as string).replace(/^lit:.*/, 'words').split('.')[0];
  return {
    slot: slot as string,
    cues,
    gap: -1,
    negated: parts[2] === '!' ? 1 : parts[2] === '*' ? 2 : 0,
    optional: parts[4] === '?',
  };
}

function parseCue(cue: string): string {
  const literal = /^「(.+)」$/.exec(cue);
  if (literal) return `lit:${literal[1]}`;
  if (/^[a-z][a-z0-9.-]*$/.test(cue)) return cue;
  throw new KnowledgeError('cue', { found: cue });
}

function permutations(steps: readonly ParsedStep[]): ParsedStep[][] {
  if (steps.length <= 1) return [[...steps]];
  return steps.flatMap((step, index) =>
    permutations([...steps.slice(0, index), ...steps.slice(index + 1)]).map((rest) => [
      step,
      ...rest,
    ]),
  );
}

function withGap(order: readonly ParsedStep[], gap: number): ParsedStep[] {
  return order.map((step, index) => ({ ...step, gap: index === 0 ? -1 : gap }));
}

function withoutOptional(steps: ParsedStep[]): ParsedStep[][] {
  const index = steps.findIndex((step) => step.optional);
  if (index === -1) return [steps];
  const taken = steps.map((step, i) => (i === index ? { ...step, optional: false } : step));
  const left = steps.filter((_, i) => i !== index);
  return [...withoutOptional(taken), ...withoutOptional(left)];
}

const GUARD =
  /^(\S+) (?:in (clause|sentence|window|paragraph)|(between)|(before|after) (\d{1,4}))$/;

/** Reads a guard: `measure.heavy in window`, `cue|cue before 12`, `cue between`. @throws KnowledgeError */
export function parseGuard(text: string): ParsedGuard {
  const parts = GUARD.exec(text);
  if (!parts) throw new KnowledgeError('guard', { found: text });
  return {
    cues: (parts[1] as string).split('|').map(parseCue),
    place: (parts[2] ?? parts[3] ?? parts[4]) as GuardPlace,
    within: Number(parts[5] ?? 0),
  };
}

const CONDITION = /^([a-z]+)(?: \/ ([a-z]+))? (>=|<=|>|<|==) (\d{1,12}(?:\.\d{1,6})?)$/;

/** Reads a condition on numbers: `junior / total >= 0.8`. @throws KnowledgeError */
export function parseCondition(text: string): CompiledCondition {
  const parts = CONDITION.exec(text);
  if (!parts) throw new KnowledgeError('condition', { found: text });
  return {
    left: parts[1] as string,
    of: parts[2] ?? null,
    op: parts[3] as CompiledCondition['op'],
    right: Number(parts[4]),
  };
}

/** Expands `{a|b|}c` into all its combinations. @throws KnowledgeError on a brace without its pair. */
export function expandBraces(term: string): string[] {
  const open = term.lastIndexOf('{');
  if (open === -1) {
    if (term.includes('}')) throw new KnowledgeError('unopened', { found: term });
    return [term];
  }
  const close = term.indexOf('}', open);
  if (close === -1) throw new KnowledgeError('unclosed', { found: term });
  const before = term.slice(0, open);
  const after = term.slice(close + 1);
  return term
    .slice(open + 1, close)
    .split('|')
    .flatMap((option) => expandBraces(before + option + after));
}
