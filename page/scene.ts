import { type Box, overlap } from './box';

/** What a card is to be placed in and beside. */
export interface Scene {
  /** What of the page can be seen, scroll bars not included. */
  view: Box;
  /** The passage's lines, those outside the view too. */
  lines: readonly Box[];
  /** Whether its lines run from top to bottom. */
  vertical: boolean;
  /** How high the card would like to be. */
  wanted: number;
  /** Size of the card's own text: all its measures grow with it. */
  em: number;
}

/** A part of the view for the card, and on which side of the passage it lies. */
export interface Room extends Box {
  side: 'below' | 'above' | 'left' | 'right' | 'between';
  /** Too small for a card with its air: a strip along an edge, which scrolls as one. */
  docked: boolean;
}

/** Between passage and card. */
export const GAP = 10;
/** Between card and the edge of the view. */
export const EDGE = 8;
/** The lines of the passage that stand in the view, as far as they do. */
export function seen({ lines, view }: Pick<Scene, 'lines' | 'view'>): Box[] {
  return lines.flatMap((line) => overlap(line, view) ?? []);
}
