import { PORTRAITS, type Portrait } from '../engine/types';
import { LANES, type Lane } from './lanes';
import { colorOf, LINES, LOWER, type Looks, lineOf, TINT, TONES, type Tone } from './palette';

const BARE = [false, true] as const;
const LAYERS = ['passage', 'evidence'] as const;

/** One kind of mark; each has a highlight and a style rule of its own. */
export interface Kind {
  portrait: Portrait;
  layer: (typeof LAYERS)[number];
  tone: Tone;
  lane: Lane;
  /** Without a tint of its own: another portrait has tinted the same words. */
  bare: boolean;
}

/**
 * What a mark's style is set on. In Chromium it is handed down from the root to every element, shadow trees too; a rule
 * for all elements would be matched with each of them, one and a half seconds for a page of 350,000 characters.
 * Firefox hands nothing down.
 */
const ORIGIN = import.meta.env.FIREFOX ? '' : ':root';

/** Whether shadow trees need the style sheet too. */
export const NEEDED_IN_SHADOWS = ORIGIN === '';

/** All kinds of marks on a ground of one tone. */
export function kindsOf(tone: Tone): Kind[] {
  return PORTRAITS.flatMap((portrait) =>
    LAYERS.flatMap((layer) =>
      LANES.flatMap((lane) => BARE.map((bare): Kind => ({ portrait, layer, tone, lane, bare }))),
    ),
  );
}

/** The passage that a reader has just been taken to, on a ground of each tone. */
export const FLASHES: Record<Tone, string> = { light: 'wenze-flash', dark: 'wenze-flash-dark' };
/** How opaque its light is: text on a dark ground is light itself. */
const GLOW: Record<Tone, number> = { light: 0.5, dark: 0.24 };

/** Name in `CSS.highlights`: `wenze-p4-evidence-dark`. The registry is shared with the page, hence the prefix. */
export function highlightName({ portrait, layer, tone, lane, bare }: Kind): string {
  const evidence = layer === 'evidence' ? '-evidence' : '';
  const down = lane === 'upper' ? '' : `-${lane}`;
  return `wenze-p${portrait}${evidence}${tone === 'dark' ? '-dark' : ''}${down}${bare ? '-bare' : ''}`;
}

/**
 * The style sheet of these kinds of marks and of the flash. The colour of the text stays the page's own, except where
 * the system forces colours: there ground and text must come in pairs.
 */
export function highlightCss(looks: Looks, kinds: readonly Kind[]): string {
  return [
    ...kinds.map((kind) => rule(kind, looks)),
    ...TONES.map(
      (tone) =>
        `${ORIGIN}::highlight(${FLASHES[tone]}) { background-color: rgb(255 214 64 / ${GLOW[tone]}); }`,
    ),
    '@media (forced-colors: active) {',
    ...kinds.map((kind) => forcedRule(kind, looks)),
    ...TONES.map(
      (tone) =>
        `${ORIGIN}::highlight(${FLASHES[tone]}) { background-color: Highlight; color: HighlightText; }`,
    ),
    '}',
  ].join('\n');
}

function rule(kind: Kind, looks: Looks): string {
  const { portrait, layer, tone, lane, bare } = kind;
  const look = looks[portrait];
  const line = lineOf(look, layer === 'evidence' ? 1 : 0);
  const offset = LINES[look.line].offset + LANES.indexOf(lane) * LOWER;
  const tint = bare ? 'transparent' : colorOf(look, tone, TINT[tone][layer]);
  return (
    `${ORIGIN}::highlight(${highlightName(kind)}) { ` +
    `background-color: ${tint}; ` +
    `text-decoration: ${line} ${colorOf(look, tone)}; text-decoration-skip-ink: none; ` +
    `text-underline-offset: ${percent(offset)}; }`
  );
}

/**
 * Chromium paints every mark in the system's own pair of highlight colours then, and what lies outside
 * that ground vanishes: lines move up into it, and evidence is told by a thick one.
 */
function forcedRule(kind: Kind, looks: Looks): string {
  const { portrait, layer, lane } = kind;
  const [ground, text] = layer === 'evidence' ? ['Mark', 'MarkText'] : ['Canvas', 'CanvasText'];
  // Thick lines of two strokes would reach below the ground.
  const line = layer === 'evidence' ? 'underline solid 3px' : lineOf(looks[portrait]);
  return (
    `${ORIGIN}::highlight(${highlightName(kind)}) { background-color: ${ground}; color: ${text}; ` +
    `text-decoration: ${line} ${text}; text-underline-offset: ${percent(0.04 + LANES.indexOf(lane) * 0.16)}; }`
  );
}

/** Of the font size where the mark stands; em would be handed down as the length that it is at the root. */
function percent(em: number): string {
  return `${Math.round(em * 100)}%`;
}
