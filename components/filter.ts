import { type ReportFinding, reaches } from '../engine/report';
import type { Basis, Stance } from '../engine/types';

/** Which passages a reader wants listed and taken away; `all` leaves a question out. */
export interface Filter {
  stance: 'all' | Stance;
  basis: 'all' | Basis;
  strength: 'all' | 'strong';
}

export const NO_FILTER: Filter = { stance: 'all', basis: 'all', strength: 'all' };

const CHOICES: { [Q in keyof Filter]: readonly Filter[Q][] } = {
  stance: ['case', 'critique'],
  basis: ['stated', 'inferred'],
  strength: ['strong'],
};
const QUESTIONS = Object.keys(CHOICES) as (keyof Filter)[];

/** A choice that leaves something out. */
export type Narrowing = Exclude<Filter[keyof Filter], 'all'>;

/** The choices of a filter that leave something out, in the order of its questions. */
export function narrowings(filter: Filter): Narrowing[] {
  return QUESTIONS.map((question) => filter[question]).filter((choice) => choice !== 'all');
}

/** True while the filter leaves everything as it is. */
export function isOpen(filter: Filter): boolean {
  return narrowings(filter).length === 0;
}

/** Whether a finding passes the filter. */
export function passes(
  { stance, basis, strength }: Pick<ReportFinding, 'stance' | 'basis' | 'strength'>,
  filter: Filter,
): boolean {
  if (filter.stance !== 'all' && filter.stance !== stance) return false;
  if (filter.basis !== 'all' && filter.basis !== basis) return false;
  return filter.strength === 'all' || reaches(strength, filter.strength);
}

/** A filter as the end of an address: `stance=case`, empty while it is open. */
export function writeFilter(filter: Filter): string {
  const chosen = QUESTIONS.filter((question) => filter[question] !== 'all');
  return chosen.map((question) => `${question}=${filter[question]}`).join('&');
}

/** The filter that an address ends in; whatever is no choice counts as `all`. */
export function readFilter(address: string): Filter {
  const given = new URLSearchParams(address);
  const choice = <Q extends keyof Filter>(question: Q): Filter[Q] | 'all' =>
    CHOICES[question].find((one) => one === given.get(question)) ?? 'all';
  return { stance: choice('stance'), basis: choice('basis'), strength: choice('strength') };
}
