import { describe, expect, it } from 'vitest';
import { packed } from '../engine/generated/tables';
import { unpackGraph } from '../engine/unpack-graph';
import { anchorsOf } from './anchors';
import { examplePack } from './example';
import type { Pack } from './schema';

const { fold } = unpackGraph(packed);
const withWords = (words: string): Pack => ({ ...examplePack, lexicon: { 'own.words': words } });
const lets = (pack: Pack, text: string) => new RegExp(anchorsOf([pack], fold) ?? '$^').test(text);

describe('the words of packs that let a page through the gate', () => {
  it.each([
    ['a word', '大喇叭', '村里的大喇叭响了', true],
    ['in the other script', '点名批评', '會上點名批評', true],
    ['one of alternatives', '{村口|村头}广播', '他在村头广播', true],
    ['none of them', '大喇叭', '村里的喇叭', false],
    ['not a single character', '锅', '一口锅', false],
    ['what means something else in patterns', 'a.b (+)', 'axb', false],
    ['and stands for itself', 'a.b (+)', '[a.b]', true],
  ])('%s', (_what, words, text, expected) => {
    expect(lets(withWords(words), text)).toBe(expected);
  });

  it.each([
    ['of a pack without words', { ...examplePack, lexicon: undefined } as unknown as Pack],
    ['that are too many', withWords(Array.from({ length: 2_001 }, (_, i) => `词${i}。`).join(' '))],
  ])('are none %s', (_what, pack) => {
    expect(anchorsOf([pack], fold)).toBeNull();
  });
});
