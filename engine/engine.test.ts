import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFold } from '../scripts/tables/fold';
import { loadSources } from '../scripts/tables/sources';
import { smallEngine, smallRule } from '../tests/small-knowledge';
import { analyse } from './analyse';
import { expandBraces } from './compile/parse';
import { buildReport } from './report';
import type { Analysis, Span } from './types';

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

/** Every span of an analysis, and that each lies in the text and ends after it starts. */
function expectInside(text: string, { findings, roster }: Analysis): void {
  const inside = ({ start, end }: Span): void => {
    expect(start >= 0 && start < end && end <= text.length, `${start}–${end}`).toBe(true);
  };
  let before = 0;
  for (const finding of findings) {
    inside(finding);
    expect(finding.start, 'findings stand in the order of the text').toBeGreaterThanOrEqual(before);
    before = finding.start;
    let from = finding.start;
    for (const mark of finding.evidence) {
      inside(mark);
      expect(mark.start >= from && mark.end <= finding.end, 'evidence in order, inside').toBe(true);
      from = mark.end;
    }
  }
  const { entries, organisations, total, trigger, rectification } = roster;
  for (const span of [...entries, ...organisations, total, trigger, rectification]) {
    if (span) inside(span);
  }
}

/** Terms of the shipped lexicon: the densest text that there can be. */
const { lexicons } = await loadSources();
const terms = lexicons
  .flatMap((lexicon) => Object.values(lexicon))
  .flatMap((words) => words.split(/\s+/).flatMap(expandBraces))
  .filter((term) => term.length > 1);

describe('properties with the shipped rules', () => {
  const any = fc.string({ unit: 'binary', maxLength: 200 });
  const halves = fc
    .array(fc.constantFrom('\ud842', '\udfb7', '问', '责', '\u200b', ' ', '\r\n', '(fā)', '。'))
    .map((parts) => parts.join(''));
  const cue = fc.integer({ min: 0, max: terms.length - 1 }).map((i) => terms[i] as string);
  const glue = fc.constantFrom(
    '',
    '',
    '',
    '，',
    '。',
    '；',
    '\n',
    '\u200b',
    '3人',
    '𠮷',
    '“',
    '”',
    '9'.repeat(20),
  );
  const cues = fc.array(fc.tuple(cue, glue), { maxLength: 120 }).map((all) => all.flat().join(''));

  test.each([
    ['any string', any],
    ['halves of pairs and noise', halves],
    ['cue upon cue', cues],
  ])('%s: never throws, and all offsets are good', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => expectInside(text, analyse(text))),
      { numRuns: 150 },
    );
  });

  test('ten thousand characters of one cue, or of all, without a stop', () => {
    const one = terms.filter((_, i) => i % Math.ceil(terms.length / 12) === 0);
    for (const term of [...one, terms.join('')]) {
      const text = term.repeat(Math.ceil(10_000 / term.length)).slice(0, 10_000);
      expectInside(text, analyse(text));
    }
  }, 60_000);

  test('200,000 characters of the densest cues, with and without line ends', () => {
    for (const end of ['', '。', '\n']) {
      let text = '';
      for (let i = 0; text.length < 200_000; i += 7) text += terms[i % terms.length] + end;
      expectInside(text, analyse(text));
    }
  }, 120_000);
});
