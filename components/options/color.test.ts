import { describe, expect, it } from 'vitest';
import { PORTRAITS } from '../../engine/types';
import { PALETTE, TONES } from '../../page/palette';
import { contrast, toHex, visibleOn } from './color';

const GROUND = { light: [255, 255, 255], dark: [18, 18, 18] } as const;

const numbers = (rgb: string) => rgb.split(' ').map(Number) as [number, number, number];

describe('visibleOn', () => {
  it.each(['#ffffff', '#000000', '#ffff00', '#0000ff', '#7f7f7f', '#12ab9c'])('%s', (hex) => {
    for (const tone of TONES) {
      const found = contrast(numbers(visibleOn(hex, tone)), GROUND[tone]);
      expect(found, `${tone}: too faint to be seen`).toBeGreaterThanOrEqual(3);
    }
  });

  it('leaves a colour alone that can be seen already', () => {
    expect(visibleOn('#174ea6', 'light')).toBe('23 78 166');
  });
});

describe('the default palette', () => {
  it.each(PORTRAITS)('portrait %i keeps its colour when it is chosen again', (portrait) => {
    const { light, dark } = PALETTE[portrait].color;
    expect(visibleOn(toHex(light), 'light')).toBe(light);
    expect(visibleOn(toHex(dark), 'dark')).toBe(dark);
  });
});
