import { above } from './lineage';
import type { Tone } from './palette';

/** Text darker than this (relative luminance) cannot be read on a dark ground. */
const DARK_TEXT = 0.15;
/** Text lighter than this cannot be read on a light ground. */
const LIGHT_TEXT = 0.5;
/** Grounds above this count as light. */
const MIDDLE = 0.18;

/**
 * Tells whether the text of an element stands on a light or a dark ground, whatever scheme the system
 * prefers. The colour of the text mostly gives it away, which spares the walk up to the ground.
 * Answers are remembered: make a new reader after the page may have changed its colours.
 */
export function toneReader(): (element: Element) => Tone {
  const elements = new Map<Element, Tone>();
  const colors = new Map<string, Tone | null>();
  return (element) => {
    let tone = elements.get(element);
    if (tone) return tone;
    const { color } = getComputedStyle(element);
    let byColor = colors.get(color);
    if (byColor === undefined) {
      byColor = toneOfText(color);
      colors.set(color, byColor);
    }
    tone = byColor ?? toneOfGround(element);
    elements.set(element, tone);
    return tone;
  };
}

function toneOfText(color: string): Tone | null {
  const { luminance = MIDDLE } = parseColor(color) ?? {};
  if (luminance < DARK_TEXT) return 'light';
  return luminance > LIGHT_TEXT ? 'dark' : null;
}

/** The first opaque ground behind an element; without any, what the browser itself puts there. */
function toneOfGround(element: Element): Tone {
  for (let at: Element | null = element; at; at = above(at)) {
    const ground = parseColor(getComputedStyle(at).backgroundColor);
    if (ground && ground.alpha > 0.5) return ground.luminance > MIDDLE ? 'light' : 'dark';
  }
  const { colorScheme } = getComputedStyle(document.documentElement);
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  return colorScheme.includes('dark') && (dark || !colorScheme.includes('light'))
    ? 'dark'
    : 'light';
}

interface Parsed {
  luminance: number;
  alpha: number;
}

/**
 * Relative luminance (WCAG) and opacity of a computed colour. Knows `rgb()`, `color(srgb …)` and
 * `oklch()`/`oklab()`; `null` for other spaces.
 */
export function parseColor(css: string): Parsed | null {
  const numbers = (css.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const [a, b, c] = numbers;
  if (a === undefined || b === undefined || c === undefined) return null;
  const alpha = numbers[3] ?? 1;
  if (css.startsWith('rgb')) return { luminance: luminance(a / 255, b / 255, c / 255), alpha };
  if (css.startsWith('color(srgb ')) return { luminance: luminance(a, b, c), alpha };
  if (css.startsWith('okl')) return { luminance: a ** 3, alpha };
  return null;
}

function luminance(red: number, green: number, blue: number): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
