import { expect, test } from 'vitest';
import { packed } from '../generated/tables';
import { unpackKnowledge } from '../knowledge-tables';
import { readParagraphs } from '../read';
import { FeatureReader, type SentenceFamily } from './features';
import { FeatureList } from './keys';

const knowledge = unpackKnowledge(packed);
const reader = new FeatureReader(knowledge);

/** The keys of a text of one sentence. */
function keysOf(text: string): Record<'grams' | 'cues' | 'pairs', number[]> {
  const tokens = [...readParagraphs(knowledge, text)].flatMap((part) => part.tokens);
  const read = (family: SentenceFamily): number[] => {
    const list = new FeatureList();
    reader.readSentence(family, text, { start: 0, end: text.length }, tokens, list);
    return list.keys;
  };
  return { grams: read('grams'), cues: read('cues'), pairs: read('pairs') };
}

test('Traditional and Simplified have the same features', () => {
  expect(keysOf('鎮長被免職，縣長沒有受處分。')).toEqual(keysOf('镇长被免职，县长没有受处分。'));
});

test('which number it is makes no difference, that there is one does', () => {
  expect(keysOf('处分35人').grams).toEqual(keysOf('处分48人').grams);
  expect(keysOf('处分35人').grams).not.toEqual(keysOf('处分几人').grams);
});

test('a cue that is negated is another feature', () => {
  const asserted = new Set(keysOf('镇长被免职。').cues);
  expect(keysOf('镇长没有被免职。').cues.some((key) => !asserted.has(key))).toBe(true);
});

test('two cues make a pair in one clause only', () => {
  const apart = keysOf('镇长。免职').pairs;
  expect(keysOf('镇长免职').pairs.filter((key) => !apart.includes(key)).length).toBeGreaterThan(0);
});

test('a list holds each feature of a sentence once, where it first stands, and counts it as often as it stands', () => {
  const grams = new FeatureList();
  reader.readSentence('grams', '警告警告', { start: 0, end: 4 }, [], grams);
  expect(new Set(grams.keys).size).toBe(grams.keys.length);
  expect(grams.features).toBeGreaterThan(grams.keys.length);
  expect(grams.starts.every((start, i) => (grams.ends[i] as number) > start)).toBe(true);
});
