import type { Tone } from '../../page/palette';

type Rgb = readonly [number, number, number];

/** The grounds that lines are judged on, as the default palette is. */
const GROUND: Record<Tone, Rgb> = { light: [255, 255, 255], dark: [18, 18, 18] };
/** Least contrast of a line, as WCAG asks of graphics. */
const LEAST = 3;
const STEPS = 40;

/**
 * A colour as close to the wished one as can be seen on light or on dark pages, as `r g b`.
 * @param hex `#rrggbb`
 */
export function visibleOn(hex: string, tone: Tone): string {
  const wished = parse(hex);
  const towards = tone === 'light' ? 0 : 255;
  for (let step = 0; step <= STEPS; step += 1) {
    const share = step / STEPS;
    const [r, g, b] = wished.map((one) => Math.round(one + (towards - one) * share));
    const color: Rgb = [r ?? towards, g ?? towards, b ?? towards];
    if (contrast(color, GROUND[tone]) >= LEAST) return color.join(' ');
  }
  return [towards, towards, towards].join(' ');
}

/** `r g b` as `#rrggbb`, which is what a field for colours takes. */
export function toHex(rgb: string): string {
  return `#${rgb
    .split(' ')
    .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'))
    .join('')}`;
}

/** Contrast of two colours after WCAG, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

function parse(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16) || 0;
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * linear(r / 255) + 0.7152 * linear(g / 255) + 0.0722 * linear(b / 255);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
