import type { Portrait } from '../engine/types';
import { colorOf, LINES, type Looks, lineOf, TINT } from '../page/palette';

/**
 * A portrait's look as CSS custom properties; the style sheet chooses light or dark.
 * Shape: `--light`, `--dark` (line), `--light-tint`, `--dark-tint`, `--line`, `--offset`.
 */
export function lookOf(portrait: Portrait, looks: Looks): Record<string, string> {
  const look = looks[portrait];
  return {
    '--light': colorOf(look, 'light'),
    '--dark': colorOf(look, 'dark'),
    '--light-tint': colorOf(look, 'light', TINT.light.passage),
    '--dark-tint': colorOf(look, 'dark', TINT.dark.passage),
    '--line': lineOf(look),
    '--offset': `${LINES[look.line].offset}em`,
  };
}
