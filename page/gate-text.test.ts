import { describe, expect, it } from 'vitest';
import { holds } from './gate-text';

const TERMS = /[问問][责責]|整改/;

describe('holds', () => {
  it.each([
    ['问责', true],
    ['问 责', true],
    ['问　责', true],
    ['问\u200b責', true],
    ['问(wèn)责(zé)', true],
    ['问wèn责zé', true],
    ['问（ㄨㄣˋ）責', true],
    ['问\n责', true],
    ['问\u2003责', true],
    ['整 改 落 实', true],
    ['问2责', false],
    ['问。责', false],
    ['没有', false],
    ['', false],
  ])('%s → %s', (text, expected) => {
    expect(holds(text, TERMS), 'see SPLITS in page/gate-text.ts').toBe(expected);
  });
});
