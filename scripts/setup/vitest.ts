import { makeGenerated } from './generated.mjs';
import { ROOT } from './tools';

/** Vitest's global set-up: tests read the generated tables, so these are brought up to date first. */
export function setup(): void {
  if (makeGenerated(ROOT)) return;
  throw new Error('Making the generated files failed; the cause stands above.');
}
