import { describe, expect, test } from 'vitest';
import { makeFold } from '../scripts/tables/fold';
import { smallEngine, smallRule, smallTables } from '../tests/small-knowledge';
import { keys, smallGlance, smallRanker } from '../tests/small-ranker';
import { splitSources } from '../tests/small-splits';
import { createEngine } from './engine';
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

describe('with a ranker', () => {
  const OWN = {
    scales: [100, 1, 1, 1],
    glance: smallGlance({ account: 3, measure: 3, post: 3 }, -0.5),
  };
  const tables = smallTables({
    lexicons: [
      {
        'account.hold': '问责',
        'measure.post': '免职',
        'post.chief.county': '县长',
        'trigger.exposure': '曝光',
        'roster.followup': '整改',
        decoy: '问责学',
        a: '甲',
        b: '乙',
        c: '丙',
      },
    ],
    rules: [
      smallRule({ id: 'p1/a', portrait: 1, patterns: ['a'], strength: 'strong' }),
      smallRule({ id: 'p2/b', portrait: 2, patterns: ['b'], strength: 'strong' }),
      smallRule({ id: 'p3/c', portrait: 3, patterns: ['c'], strength: 'strong' }),
    ],
  });
  // 称赞 is a sure P4, 否 makes P1 most unlikely; with neither, all is as likely as not.
  const model = smallRanker(
    [
      [keys.chars('称', '赞'), { 3: 1 }],
      [keys.char('否'), { 0: -1 }],
    ],
    OWN,
  );
  model.thresholds = model.thresholds.map((one) => ({ ...one, propose: 0.6 }));
  const ranked = createEngine(tables, model);
  const told = (text: string, engineAsked = ranked): string[] =>
    engineAsked
      .analyse(text)
      .findings.map(({ rule, strength, start, end }) =>
        [rule, strength, text.slice(start, end)].join(' '),
      );

  test.each([
    ['what it finds unlikely is left out', '甲否。', []],
    ['what it finds possible stays, as weak', '甲。', ['p1/a weak 甲。']],
    ['what no rule found is proposed', '县长称赞。', ['p4/wording fair 县长称赞。']],
    ['not where nothing stands that leads there', '天气称赞。', []],
    ['each paragraph by itself', '甲否。\n甲。\n问责。', ['p1/a weak 甲。']],
    [
      'beside what a rule found',
      '乙称赞。县长称赞。',
      ['p2/b weak 乙称赞。', 'p4/wording fair 乙称赞。'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    ['of juniors', '问责10人，村干部9人，称赞。', true],
    ['of juniors and others', '问责10人，县领导5人，村干部5人，称赞。', false],
  ])('a list %s is told to be of juniors: %s', (_, text, expected) => {
    // 称赞 is a sure P2 here.
    const lists = createEngine(
      smallTables(splitSources),
      smallRanker([[keys.chars('称', '赞'), { 1: 1 }]], OWN),
    );
    expect(told(text, lists).length > 0).toBe(expected);
  });

  test('without one the rules decide alone', () => {
    expect(told('甲否。县长称赞。', createEngine(tables))).toEqual(['p1/a strong 甲否。']);
  });

  test('in a text of more than 400 characters nothing is proposed unless it speaks of accountability', () => {
    const text = (length: number, more = '') =>
      `县长称赞。\n${more}${'一'.repeat(length - 6 - more.length)}`;
    const proposed = ['p4/wording fair 县长称赞。'];
    expect(told(text(400))).toEqual(proposed);
    expect(told(text(401))).toEqual([]);
    expect(told(text(401, '问责。\n'))).toEqual(proposed);
    expect(told(text(401, '免职。\n'))).toEqual(proposed);
    expect(told(text(401, '问责学。\n')), 'another word that holds it').toEqual([]);
    expect(told(`甲。\n${text(401)}`), 'what a rule found stays').toEqual(['p1/a weak 甲。']);
  });

  test.each([
    ['six findings of three portraits', ['甲。', '乙。', '丙。', '甲。', '乙。', '丙。'], true],
    ['five of three', ['甲。', '乙。', '丙。', '甲。', '乙。'], false],
    ['six of two', ['甲。', '乙。', '乙。', '甲。', '乙。', '乙。'], false],
  ])(
    'what was left out comes back as weak in a text that is about nothing else: %s',
    (_, lines, back) => {
      const findings = told([...lines, '甲否。'].join('\n'));
      expect(findings.length).toBe(lines.length + (back ? 1 : 0));
      expect(findings.includes('p1/a weak 甲否。')).toBe(back);
    },
  );

  test('a statute is read for nobody: it has no findings', () => {
    const articles = (count: number) =>
      Array.from({ length: count }, (_, i) => `第${i + 1}条 甲。`).join('\n');
    expect(told(articles(7))).toHaveLength(7);
    expect(told(articles(8))).toEqual([]);
  });

  test.each([
    ['后来整改。', '', '后来整改。', null, '整改'],
    ['曝光。', '曝光。', '', '曝光', null],
    ['both', '曝光。\n一。', '一。\n整改。', '曝光', '整改'],
  ])(
    'what set it off and what followed is sought where nobody is told of: %s',
    (_, before, after, trigger, followUp) => {
      const text = `${before}\n县长被免职。\n${after}`;
      const { roster } = ranked.analyse(text);
      const words = (span: { start: number; end: number } | null) =>
        span && text.slice(span.start, span.end);
      expect(roster.entries).toHaveLength(1);
      expect([words(roster.trigger), words(roster.rectification)]).toEqual([trigger, followUp]);
    },
  );

  test('and only where somebody was held', () => {
    const { roster, accountability } = ranked.analyse('曝光。\n整改。');
    expect(roster).toMatchObject({ entries: [], trigger: null, rectification: null });
    expect(accountability).toBe(false);
  });
});

test('places are those of the text as given, in findings, evidence and roster', () => {
  const text = '\u200b村主任喝\u200b水，被免\u00ad职。';
  const { findings, roster } = engine.analyse(text);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const [finding] = findings;
  expect(finding && words(finding)).toBe('村主任喝\u200b水，被免\u00ad职。');
  expect(finding?.evidence.map(words)).toEqual(['喝\u200b水', '免\u00ad职']);
  expect(roster.entries.map(words)).toEqual(['村主任']);
});
