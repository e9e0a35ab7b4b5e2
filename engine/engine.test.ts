import { describe, expect, test } from 'vitest';
import { makeFold } from '../scripts/tables/fold';
import { smallEngine, smallRule } from '../tests/small-knowledge';
import { buildReport } from './report';

const engine = smallEngine(
  {
    lexicons: [
      { fault: '喝水', 'measure.post': '免职', account: '问责', 'post.chief.village': '村主任' },
    ],
    phrases: [],
    rules: [
      smallRule({
        id: 'p3/a',
        portrait: 3,
        patterns: ['fault >6 measure'],
        scope: 'two sentences',
      }),
      smallRule({ id: 'p3/b', portrait: 3, patterns: ['measure'], strength: 'weak' }),
      smallRule({ id: 'p5/c', portrait: 5, patterns: ['fault'], strength: 'strong' }),
    ],
  },
  makeFold(),
);

const found = (text: string): string[] =>
  engine
    .analyse(text)
    .findings.map(({ rule, start, end, evidence }) =>
      [rule, text.slice(start, end), ...evidence.map((m) => text.slice(m.start, m.end))].join(' '),
    );

describe('analyse', () => {
  test.each([
    [
      'of overlapping ones the strongest a portrait',
      '喝水被免职。',
      ['p3/a 喝水被免职。 喝水 免职', 'p5/c 喝水被免职。 喝水'],
    ],
    ['Traditional', '喝水被免職。', ['p3/a 喝水被免職。 喝水 免職', 'p5/c 喝水被免職。 喝水']],
    ['a word broken by noise', '免\u200b职。', ['p3/b 免\u200b职。 免\u200b职']],
    ['characters beyond the BMP before it', '𠮷𠮷免职。', ['p3/b 𠮷𠮷免职。 免职']],
    ['half of a pair', '\ud842免职\udfb7。', ['p3/b \ud842免职\udfb7。 免职']],
    [
      'white space around a passage is left out',
      '  免职 \n 喝水。',
      ['p3/b 免职 免职', 'p5/c 喝水。 喝水'],
    ],
    ['a paragraph is a wall', '喝水\n免职', ['p5/c 喝水 喝水', 'p3/b 免职 免职']],
    ['nothing', '天气晴好。', []],
    ['no text', '', []],
  ])('%s: %j', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('a passage that a page repeats is found at every place and counted once', () => {
    const text = '甲村主任被免职。\n'.repeat(4);
    const analysis = engine.analyse(text);
    expect(analysis.findings).toHaveLength(4);
    const [only] = buildReport(text, analysis).findings;
    expect(only?.occurrences).toHaveLength(4);
  });

  test.each([
    ['免职', true],
    ['问责', true],
    ['喝水', false],
    ['', false],
  ])('%j speaks of accountability: %s', (text, expected) => {
    expect(engine.analyse(text).accountability).toBe(expected);
  });

  test('a text says the same however often it is read', () => {
    const text = '喝水被免职。村主任被问责。';
    expect(engine.analyse(text)).toEqual(engine.analyse(text));
  });
});
