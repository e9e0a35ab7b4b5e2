import { describe, expect, it } from 'vitest';
import { PORTRAITS } from '../engine/types';
import { highlightCss, highlightName, kindsOf } from './highlight-css';
import { lineOf, PALETTE, TONES } from './palette';
import { parseColor } from './tone';

const KINDS = TONES.flatMap(kindsOf);

describe('the look of the portraits', () => {
  it('gives every portrait a line of its own, so that colour is never needed', () => {
    expect(new Set(PORTRAITS.map((portrait) => lineOf(PALETTE[portrait]))).size).toBe(
      PORTRAITS.length,
    );
  });

  it.each(PORTRAITS)(
    'draws the line of portrait %d with a contrast of 3 to 1 at least',
    (portrait) => {
      const { color } = PALETTE[portrait];
      const [light, dark] = TONES.map(
        (tone) => parseColor(`rgb(${color[tone]})`)?.luminance ?? NaN,
      );
      expect(1.05 / ((light ?? NaN) + 0.05), 'on white').toBeGreaterThanOrEqual(3);
      const ground = parseColor('rgb(18, 18, 18)')?.luminance ?? NaN;
      expect(((dark ?? NaN) + 0.05) / (ground + 0.05), 'on #121212').toBeGreaterThanOrEqual(3);
    },
  );

  it('never changes the colour of the text, unless colours are forced', () => {
    const [normal = ''] = highlightCss(PALETTE, KINDS).split('@media (forced-colors: active)');
    expect(normal).not.toMatch(/[{;]\s*color:/);
  });

  it('has a rule of its own for each kind, for the root alone, with lines as far off as the font is large', () => {
    expect(new Set(KINDS.map(highlightName)).size).toBe(KINDS.length);
    const rules = highlightCss(PALETTE, KINDS).match(/^.*::highlight\(wenze-p.*$/gm) ?? [];
    expect(rules.length, 'one rule, and one for forced colours').toBe(2 * KINDS.length);
    const elsewhere = (css: string) => !css.startsWith(':root::') || /offset: [^;]*em/.test(css);
    expect(rules.filter(elsewhere), 'see ADR 0031').toEqual([]);
  });

  it('names marks so that a page will not use the same name', () => {
    const kind = { portrait: 4, layer: 'evidence', tone: 'dark', lane: 'lower' } as const;
    expect(highlightName({ ...kind, bare: false })).toBe('wenze-p4-evidence-dark-lower');
    expect(highlightName({ ...kind, bare: true })).toBe('wenze-p4-evidence-dark-lower-bare');
  });
});

describe('parseColor', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgba(255, 255, 255, 0.5)', 1, 0.5],
    ['color(srgb 1 1 1 / 0.25)', 1, 0.25],
    ['oklch(1 0 0)', 1, 1],
  ])('reads %s', (css, luminance, alpha) => {
    const parsed = parseColor(css);
    expect(parsed?.luminance).toBeCloseTo(luminance, 3);
    expect(parsed?.alpha).toBe(alpha);
  });

  it('says when it does not know a colour space', () => {
    expect(parseColor('lab(50 0 0)')).toBeNull();
    expect(parseColor('transparent')).toBeNull();
  });
});
