import { PORTRAITS, type Portrait } from '../engine/types';
import type { ChosenLook } from './settings-schema';

export type LineName = ChosenLook['line'];
export type Tone = 'light' | 'dark';
export const TONES: readonly Tone[] = ['light', 'dark'];

/** A line that can be told from the others without its colour. */
interface Line {
  style: 'solid' | 'double' | 'dotted' | 'dashed' | 'wavy';
  /** Thickness in CSS pixels. */
  thickness: number;
  /** Distance from the base line of the text in em. */
  offset: number;
}

export const LINES: Record<LineName, Line> = {
  solid: { style: 'solid', thickness: 1.5, offset: 0.18 },
  double: { style: 'double', thickness: 1, offset: 0.18 },
  dotted: { style: 'dotted', thickness: 3, offset: 0.2 },
  dashed: { style: 'dashed', thickness: 2, offset: 0.2 },
  wavy: { style: 'wavy', thickness: 1, offset: 0.16 },
  thick: { style: 'solid', thickness: 3.5, offset: 0.18 },
};

/** How one portrait looks, on the page, in the card and in the popup alike. */
export interface Look {
  /** Colour of line and tint as `r g b`, on light and on dark pages; never the colour of text. */
  color: Record<Tone, string>;
  line: LineName;
}

export type Looks = Record<Portrait, Look>;

/** How much further down, in em, the line of a portrait stands where two of them overlap. */
export const LOWER = 0.26;

/** How opaque the tint is behind a passage and behind the words that led there. */
export const TINT: Record<Tone, { passage: number; evidence: number }> = {
  light: { passage: 0.1, evidence: 0.26 },
  dark: { passage: 0.16, evidence: 0.3 },
};

/**
 * After Okabe and Ito, darkened or lightened until each line has a contrast of at least 3 to 1 on white
 * or on #121212. Neighbours differ in lightness too, and every portrait has a line of its own, so that
 * nothing is told by colour alone.
 */
export const PALETTE: Looks = {
  1: { color: { light: '23 78 166', dark: '143 180 255' }, line: 'solid' },
  2: { color: { light: '190 66 12', dark: '255 150 98' }, line: 'double' },
  3: { color: { light: '0 124 92', dark: '70 214 168' }, line: 'dotted' },
  4: { color: { light: '158 52 120', dark: '240 158 206' }, line: 'dashed' },
  5: { color: { light: '150 98 0', dark: '242 186 66' }, line: 'wavy' },
  6: { color: { light: '38 136 200', dark: '124 208 255' }, line: 'thick' },
};

/** The looks of all portraits: the reader's where there is one, else the default. */
export function looksOf(chosen: readonly ChosenLook[]): Looks {
  const looks = { ...PALETTE };
  for (const { portrait, line, ...color } of chosen) looks[portrait] = { color, line };
  return looks;
}

/** The looks as settings keep them: only those that differ from the default. */
export function chosenLooks(looks: Looks): ChosenLook[] {
  return PORTRAITS.filter((portrait) => !isSame(looks[portrait], PALETTE[portrait])).map(
    (portrait) => ({ portrait, ...looks[portrait].color, line: looks[portrait].line }),
  );
}

function isSame(a: Look, b: Look): boolean {
  return a.line === b.line && TONES.every((tone) => a.color[tone] === b.color[tone]);
}

/** A look's colour, `rgb(r g b / alpha)`. */
export function colorOf({ color }: Look, tone: Tone, alpha = 1): string {
  return `rgb(${color[tone]} / ${alpha})`;
}

/** CSS of a look's line, without its colour. */
export function lineOf({ line }: Look, extra = 0): string {
  const { style, thickness } = LINES[line];
  return `underline ${style} ${thickness + extra}px`;
}
