import { describe, expect, it } from 'vitest';
import { PORTRAITS } from '../engine/types';
import { highlightCss, highlightName } from './highlight-css';
import { inLanes, without } from './highlights';
import { lineOf, PALETTE, TONES } from './palette';
import { parseColor } from './tone';

const span = (start: number, end: number) => ({ start, end });

describe('without', () => {
  it.each([
    ['no hole', [], [span(0, 10)]],
    ['a hole in the middle', [span(3, 5)], [span(0, 3), span(5, 10)]],
    ['holes at both ends', [span(0, 2), span(8, 10)], [span(2, 8)]],
    [
      'holes that overlap and are out of order',
      [span(4, 6), span(2, 5)],
      [span(0, 2), span(6, 10)],
    ],
    ['a hole over everything', [span(0, 12)], []],
    ['a hole outside', [span(12, 14)], [span(0, 10)]],
  ])('%s', (_what, holes, left) => {
    expect(without(span(0, 10), holes).filter(({ start, end }) => end > start)).toEqual(left);
  });
});

describe('inLanes', () => {
  it('puts the line of a finding that overlaps an earlier one lower', () => {
    const findings = [span(0, 10), span(5, 8), span(9, 20), span(10, 12), span(30, 40)].map(
      (at) => ({
        ...at,
        portrait: 1 as const,
        evidence: [],
      }),
    );
    const lanes = inLanes(findings).map(([, lane]) => lane);
    expect(lanes).toEqual(['upper', 'lower', 'lower', 'upper', 'upper']);
  });
});

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
    const [normal = ''] = highlightCss(PALETTE).split('@media (forced-colors: active)');
    expect(normal).not.toMatch(/[{;]\s*color:/);
  });

  it('names marks so that a page will not use the same name', () => {
    const name = highlightName({ portrait: 4, layer: 'evidence', tone: 'dark', lane: 'lower' });
    expect(name).toBe('wenze-p4-evidence-dark-lower');
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
