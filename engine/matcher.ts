import type { CompiledGuard, CompiledScope, CompiledStep } from './tables';
import { firstFrom, type Paragraph, type Token, tokensOf } from './tokens';
import type { Span } from './types';

/** The tokens of one match, one a step. */
export type Match = readonly Token[];

/**
 * Bounds on the tokens looked at for one pattern: from one first step, and in one paragraph, where each character
 * passed adds to what may be spent. A text that would need more is not one that people wrote.
 */
const MOST_FROM_START = 2_000;
const AT_FIRST = 4_000;
const A_CHARACTER = 16;

const NONE: readonly Match[] = [];

/** What says how the steps of its patterns belong together: a rule, a phrase. */
interface Owner {
  scope: CompiledScope;
  /** Whether its steps must be said to have happened; phrases stand wherever they stand. */
  asserted?: boolean;
}

/** Whether a combination of tokens is what the owner of the pattern means. */
type Accept<O extends Owner> = (
  match: Match,
  owner: O,
  paragraph: Paragraph,
  steps: readonly CompiledStep[],
) => boolean;

/**
 * Finds the matches of one pattern: for each token of its first step the first combination that `accept`
 * takes. Steps follow each other without overlap, within the scope.
 */
export function findMatches<O extends Owner>(
  paragraph: Paragraph,
  owner: O,
  steps: readonly CompiledStep[],
  accept: Accept<O>,
): readonly Match[] {
  const { clausesOf, sentencesOf } = paragraph;
  const where = beginnings(owner.scope === 0 ? clausesOf : sentencesOf, steps, owner.scope);
  if (where === 0) return NONE;
  const found: Match[] = [];
  const search: Search<O> = { paragraph, owner, steps, accept, left: 0 };
  let spent = 0;
  for (const first of tokensOf(paragraph, (steps[0] as CompiledStep).cls)) {
    const place = owner.scope === 0 ? first.clause : first.sentence;
    if (((where >>> (place & 31)) & 1) === 0) continue;
    if (!fits(first, steps[0] as CompiledStep, owner)) continue;
    const earned = AT_FIRST + A_CHARACTER * (first.start - paragraph.start);
    const given = Math.min(earned - spent, MOST_FROM_START);
    search.left = given;
    const match = extend(search, [first]);
    if (match) found.push(match);
    spent += given - search.left;
  }
  return found;
}

/**
 * Where a pattern may begin: the bits of those clauses, or sentences, in which its first step has a token and each
 * other step one near enough. Most patterns begin nowhere, and cost no more than this.
 * @param places class → a bit each clause, where that is the scope, else each sentence
 */
export function beginnings(
  places: Int32Array,
  steps: readonly CompiledStep[],
  scope: CompiledScope,
): number {
  let found = -1;
  for (let i = 0; i < steps.length; i += 1) {
    const own = places[(steps[i] as CompiledStep).cls] as number;
    found &= i === 0 ? own : reaching(own, scope);
    if (found === 0) return 0;
  }
  return found;
}

/** The bits of the sentences from which one of these lies within the scope. */
function reaching(bits: number, scope: CompiledScope): number {
  let all = bits;
  for (let back = 1; back < scope; back += 1) all |= (bits >>> back) | (bits << (32 - back));
  return all;
}

interface Search<O extends Owner> {
  paragraph: Paragraph;
  owner: O;
  steps: readonly CompiledStep[];
  accept: Accept<O>;
  /** Tokens that may still be looked at. */
  left: number;
}

function extend<O extends Owner>(search: Search<O>, match: Token[]): Match | null {
  const { paragraph, owner, steps } = search;
  const step = steps[match.length];
  if (!step) return search.accept(match, owner, paragraph, steps) ? match : null;
  const first = match[0] as Token;
  const last = match[match.length - 1] as Token;
  const list = tokensOf(paragraph, step.cls);
  for (let i = firstFrom(list, last.end); i < list.length; i += 1) {
    const token = list[i] as Token;
    if (search.left <= 0) return null;
    search.left -= 1;
    if (step.gap >= 0 && token.start - last.end > step.gap) break;
    if (!within(owner.scope, first, token)) break;
    if (!fits(token, step, owner)) continue;
    const whole = extend(search, [...match, token]);
    if (whole) return whole;
  }
  return null;
}

function within(scope: CompiledScope, first: Token, token: Token): boolean {
  return scope === 0 ? token.clause === first.clause : token.sentence - first.sentence < scope;
}

function fits(token: Token, step: CompiledStep, { asserted }: Owner): boolean {
  if (step.structural) return true;
  if (asserted && token.modal) return false;
  if (step.negated === 2) return true;
  return token.negated === (step.negated === 1);
}

/**
 * True when a token of the guard's class stands at the guard's place around a match. What the match itself consists of
 * can meet a need (`withOwn`), but cannot be held against it.
 */
export function guardHolds(
  paragraph: Paragraph,
  guard: CompiledGuard,
  match: Match,
  withOwn = false,
): boolean {
  return guardToken(paragraph, guard, match, withOwn) !== null;
}

/** The token by which a guard holds, see `guardHolds`; `null` when it does not. */
export function guardToken(
  paragraph: Paragraph,
  guard: CompiledGuard,
  match: Match,
  withOwn = false,
): Token | null {
  const area = guardArea(paragraph, guard, match);
  const list = tokensOf(paragraph, guard.cls);
  for (let i = firstFrom(list, area.start); i < list.length; i += 1) {
    const token = list[i] as Token;
    if (token.start >= area.end) return null;
    if (token.end <= area.end && (withOwn || !match.includes(token))) return token;
  }
  return null;
}

function guardArea(paragraph: Paragraph, guard: CompiledGuard, match: Match): Span {
  const first = match[0] as Token;
  const last = match[match.length - 1] as Token;
  const { clauses } = paragraph;
  switch (guard.place) {
    case 'clause':
      return {
        start: (clauses[first.clause] as Span).start,
        end: (clauses[last.clause] as Span).end,
      };
    case 'sentence':
      return {
        start: sentenceAt(paragraph, first.sentence).start,
        end: sentenceAt(paragraph, last.sentence).end,
      };
    case 'window':
      return {
        start: sentenceAt(paragraph, first.sentence - 1).start,
        end: sentenceAt(paragraph, last.sentence + 1).end,
      };
    case 'paragraph':
      return paragraph;
    case 'between':
      return { start: first.end, end: last.start };
    case 'before':
      return { start: Math.max(paragraph.start, first.start - guard.within), end: first.start };
    case 'after':
      return { start: last.end, end: Math.min(paragraph.end, last.end + guard.within) };
  }
}

/** The sentence of that number, or the nearest there is. */
function sentenceAt({ sentences }: Paragraph, index: number): Span {
  return sentences[Math.min(Math.max(index, 0), sentences.length - 1)] as Span;
}
