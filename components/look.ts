import type { Portrait } from '../engine/types';
import { colorOf, lineOf, PALETTE, TINT } from '../page/palette';

/**
 * A portrait's look as CSS custom properties; the style sheet chooses light or dark.
 * Shape: `--light`, `--dark` (line), `--light-tint`, `--dark-tint`, `--line`, `--offset`.
 */
export function lookOf(portrait: Portrait): Record<string, string> {
  return {
    '--light': colorOf(portrait, 'light'),
    '--dark': colorOf(portrait, 'dark'),
    '--light-tint': colorOf(portrait, 'light', TINT.light.passage),
    '--dark-tint': colorOf(portrait, 'dark', TINT.dark.passage),
    '--line': lineOf(portrait),
    '--offset': `${PALETTE[portrait].offset}em`,
  };
}
