import type { Decision } from './decisions';
import type { Person } from './people';

/** Farthest that a post may stand before its measure, in characters. */
export const REACH = 60;
/** Farthest that one post of a list may stand from the next. */
const LINK = 30;

/** The people before a decision; in a long list the first may be far, as each stands near the next. */
export function chainTo(decision: Decision, people: readonly Person[]): Person[] {
  const chain: Person[] = [];
  let next = decision.start;
  let reach = REACH;
  for (const person of people.filter(({ end }) => end <= decision.start).reverse()) {
    if (next - person.end > reach) break;
    chain.unshift(person);
    reach = Math.max(LINK, REACH - (decision.start - person.start));
    next = person.start;
  }
  return chain;
}
