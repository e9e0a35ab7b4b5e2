import { type ReportFinding, reaches } from '../engine/report';
import type { Basis, Stance } from '../engine/types';

/** Which passages a reader wants listed; `all` leaves a question out. */
export interface Filter {
  stance: 'all' | Stance;
  basis: 'all' | Basis;
  strength: 'all' | 'strong';
}

export const NO_FILTER: Filter = { stance: 'all', basis: 'all', strength: 'all' };

/** True while the filter leaves everything as it is. */
export function isOpen(filter: Filter): boolean {
  return Object.values(filter).every((choice) => choice === 'all');
}

/** Whether a finding passes the filter. */
export function passes({ stance, basis, strength }: ReportFinding, filter: Filter): boolean {
  if (filter.stance !== 'all' && filter.stance !== stance) return false;
  if (filter.basis !== 'all' && filter.basis !== basis) return false;
  return filter.strength === 'all' || reaches(strength, filter.strength);
}
