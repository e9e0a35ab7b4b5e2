import type { Tone } from './palette';

/** Between black (0) and white (1): above it text is dark, below it text is light. */
const MIDDLE = 0.18;

/**
 * Tells whether an element stands on a light or a dark ground, whatever scheme the system prefers.
 * Answers are remembered: make a new one after the page has changed its colours.
 */
export function toneReader(): (element: Element) => Tone {
  const known = new Map<Element, Tone>();
  const toneOf = (element: Element): Tone => {
    const tone = known.get(element) ?? ownTone(element) ?? above(element);
    known.set(element, tone);
    return tone;
  };
  const above = (element: Element): Tone => {
    const parent = parentOf(element);
    return parent ? toneOf(parent) : byText(getComputedStyle(element));
  };
  return toneOf;
}

function ownTone(element: Element): Tone | null {
  const style = getComputedStyle(element);
  const ground = parseColor(style.backgroundColor);
  if (ground && ground.alpha > 0.5) return ground.luminance > MIDDLE ? 'light' : 'dark';
  // What a picture looks like is unknown, but its page means the text on it to be read.
  return style.backgroundImage === 'none' ? null : byText(style);
}

function byText(style: CSSStyleDeclaration): Tone {
  const text = parseColor(style.color);
  return text && text.luminance > 0.4 ? 'dark' : 'light';
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
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
