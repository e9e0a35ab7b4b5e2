import { PORTRAITS, type Portrait } from '../engine/types';
import { colorOf, lineOf, PALETTE, TINT, TONES, type Tone } from './palette';

export type Layer = 'passage' | 'evidence';

/** The passage that a reader has just been taken to. */
export const FLASH = 'wenze-flash';

/** Name in `CSS.highlights`. The registry is shared with the page, hence the prefix. */
export function highlightName(portrait: Portrait, layer: Layer, tone: Tone): string {
  const evidence = layer === 'evidence' ? '-evidence' : '';
  return `wenze-p${portrait}${evidence}${tone === 'dark' ? '-dark' : ''}`;
}

/**
 * The style sheet of all marks. The colour of the text stays the page's own, except where the system
 * forces colours: there ground and text must come in pairs.
 */
export function highlightCss(): string {
  const rules: string[] = [];
  const forced: string[] = [];
  for (const portrait of PORTRAITS) {
    for (const tone of TONES) {
      rules.push(rule(portrait, 'passage', tone), rule(portrait, 'evidence', tone));
      forced.push(
        `::highlight(${highlightName(portrait, 'passage', tone)}) { background-color: Canvas; ` +
          'color: CanvasText; text-decoration-color: CanvasText; }',
        `::highlight(${highlightName(portrait, 'evidence', tone)}) { background-color: Mark; ` +
          'color: MarkText; text-decoration-color: MarkText; }',
      );
    }
  }
  return [
    ...rules,
    `::highlight(${FLASH}) { background-color: rgb(255 214 64 / 0.5); }`,
    '@media (forced-colors: active) {',
    ...forced,
    `::highlight(${FLASH}) { background-color: Highlight; color: HighlightText; }`,
    '}',
  ].join('\n');
}

function rule(portrait: Portrait, layer: Layer, tone: Tone): string {
  const line = lineOf(portrait, layer === 'evidence' ? 1 : 0);
  return (
    `::highlight(${highlightName(portrait, layer, tone)}) { ` +
    `background-color: ${colorOf(portrait, tone, TINT[tone][layer])}; ` +
    `text-decoration: ${line} ${colorOf(portrait, tone)}; text-decoration-skip-ink: none; ` +
    `text-underline-offset: ${PALETTE[portrait].offset}em; }`
  );
}
