import type { Portrait } from '../engine/types';

export type LineStyle = 'solid' | 'double' | 'dotted' | 'dashed' | 'wavy';
export type Tone = 'light' | 'dark';
export const TONES: readonly Tone[] = ['light', 'dark'];

/** How one portrait looks, on the page, in the card and in the popup alike. */
export interface Look {
  /** Colour of line and tint as `r g b`, on light and on dark pages; never the colour of text. */
  color: Record<Tone, string>;
  line: LineStyle;
  /** Thickness of the line in CSS pixels. */
  thickness: number;
  /** Distance of the line from the base line of the text in em. */
  offset: number;
}

/** How much further down, in em, the line of a portrait stands where two of them overlap. */
export const LOWER = 0.26;

/** How opaque the tint is behind a passage and behind the words that led there. */
export const TINT: Record<Tone, { passage: number; evidence: number }> = {
  light: { passage: 0.1, evidence: 0.26 },
  dark: { passage: 0.16, evidence: 0.36 },
};

/**
 * After Okabe and Ito, darkened or lightened until each line has a contrast of at least 3 to 1 on white
 * or on #121212. Neighbours differ in lightness too, and every portrait has a line of its own, so that
 * nothing is told by colour alone.
 */
export const PALETTE: Record<Portrait, Look> = {
  1: {
    color: { light: '23 78 166', dark: '143 180 255' },
    line: 'solid',
    thickness: 1.5,
    offset: 0.18,
  },
  2: {
    color: { light: '190 66 12', dark: '255 150 98' },
    line: 'double',
    thickness: 1,
    offset: 0.18,
  },
  3: {
    color: { light: '0 124 92', dark: '70 214 168' },
    line: 'dotted',
    thickness: 3,
    offset: 0.2,
  },
  4: {
    color: { light: '158 52 120', dark: '240 158 206' },
    line: 'dashed',
    thickness: 2,
    offset: 0.2,
  },
  5: { color: { light: '150 98 0', dark: '242 186 66' }, line: 'wavy', thickness: 1, offset: 0.16 },
  6: {
    color: { light: '38 136 200', dark: '124 208 255' },
    line: 'solid',
    thickness: 3.5,
    offset: 0.18,
  },
};

/** The colour of a portrait, `rgb(r g b / alpha)`. */
export function colorOf(portrait: Portrait, tone: Tone, alpha = 1): string {
  return `rgb(${PALETTE[portrait].color[tone]} / ${alpha})`;
}

/** CSS of the line of a portrait, without its colour. */
export function lineOf(portrait: Portrait, extra = 0): string {
  const { line, thickness } = PALETTE[portrait];
  return `underline ${line} ${thickness + extra}px`;
}
