import { describe, expect, test } from 'vitest';
import { splitSentences } from '../sentences';
import { makeParagraph } from '../tokens';
import type { Finding, Portrait, Span, Strength } from '../types';
import { type Decision, decide } from './decide';
import type { Judgement, Ranker } from './ranker';

// What is decided from probabilities that a test sets; tests/proposals.test.ts asks the shipped weights.

const THRESHOLDS = { keep: 0.2, propose: 0.5, fair: 0.7, strong: 0.9 };

/** What the model says of a passage: probabilities by portrait, 0 where there is none. */
interface Opinion {
  p?: Partial<Record<Portrait, number>>;
  critique?: number;
}

interface Own {
  /** By the words of the passage; of others the model says that nothing matches. */
  opinions?: Record<string, Opinion>;
  findings?: Finding[];
  alone?: boolean;
  /** Words of the stretches where a match may stand; all of it where none are given. */
  promising?: string[];
  /** Words of the passages that speak of offices or measures; every passage where none are given. */
  concerns?: string[];
  trusted?: string[];
  /** Words that carried the judgement; all of them where none are given. */
  warm?: string;
  /** Filled with the words of each passage that the model was asked about. */
  asked?: string[];
}

function decided(text: string, own: Own): Decision {
  const all = { start: 0, end: text.length };
  const words = ({ start, end }: Span) => text.slice(start, end);
  const ranker = {
    thresholds: Array(6).fill(THRESHOLDS),
    trusted: new Set(own.trusted),
    sumsOf: () => null,
    concerns: (passage: Span) => own.concerns?.includes(words(passage)) ?? true,
    judge: (_: unknown, passage: Span): Judgement => {
      own.asked?.push(words(passage));
      const { p, critique = 0 } = own.opinions?.[words(passage)] ?? {};
      return { ...passage, probabilities: spread(p), critique };
    },
    heat: (_: unknown, passage: Span): Float64Array =>
      Float64Array.from(words(passage), (char) => ((own.warm?.includes(char) ?? true) ? 1 : 0)),
  };
  const paragraph = makeParagraph(all, splitSentences(text, all), 0);
  const promising = own.promising?.map((part) => spanOf(text, part)) ?? [all];
  return decide(ranker as unknown as Ranker, text, paragraph, own.findings ?? [], {
    alone: own.alone ?? true,
    promising,
  });
}

function spread(p: Opinion['p'] = {}): number[] {
  return ([1, 2, 3, 4, 5, 6] as const).map((portrait) => p[portrait] ?? 0);
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function found(text: string, words: string, own: Partial<Finding> = {}): Finding {
  return {
    portrait: 1,
    rule: 'p1/some',
    stance: 'case',
    basis: 'stated',
    strength: 'strong',
    evidence: [],
    ...spanOf(text, words),
    ...own,
  };
}

const TWO = '甲甲。乙乙。';
/** Judged as two passages that share the third sentence. */
const FIVE = '甲甲。乙乙。丙丙。丁丁。戊戊。';
const FIRST = '甲甲。乙乙。丙丙。';
const SECOND = '丙丙。丁丁。戊戊。';

describe('what a rule found', () => {
  const fate = (p: number, finding: Partial<Finding> = {}, own: Own = {}): string => {
    const { findings, dropped } = decided(TWO, {
      opinions: { [TWO]: { p: { 1: p } } },
      findings: [found(TWO, '乙乙。', finding)],
      promising: [],
      ...own,
    });
    const told = (list: Finding[]) => list.map(({ strength }) => strength).join(' ');
    return dropped.length > 0 ? `dropped ${told(dropped)}` : told(findings);
  };

  test.each<[Strength, number, string]>([
    ['strong', 0.95, 'strong'],
    ['strong', 0.9, 'strong'],
    ['strong', 0.89, 'fair'],
    ['strong', 0.7, 'fair'],
    ['strong', 0.69, 'weak'],
    ['strong', 0.2, 'weak'],
    ['strong', 0.19, 'dropped weak'],
    ['fair', 0.95, 'fair'],
    ['fair', 0.69, 'weak'],
    ['weak', 0.95, 'weak'],
  ])('%s with a probability of %d: %s', (strength, p, expected) => {
    expect(fate(p, { strength })).toBe(expected);
  });

  test('by a trusted rule is never dropped', () => {
    expect(fate(0, {}, { trusted: ['p1/some'] })).toBe('weak');
    expect(fate(0, {}, { trusted: ['p1/other'] })).toBe('dropped weak');
  });

  test('stays as strong as it was where it stands on figures', () => {
    expect(fate(0.3, { values: { total: 43 } })).toBe('strong');
  });

  test.each([
    ['so many juniors of so many: never dropped', { total: 43, junior: 39 }, 'strong'],
    ['so few seniors of so many: dropped', { total: 43, senior: 2 }, 'dropped weak'],
    ['juniors of whom the total is not told: dropped', { junior: 39 }, 'dropped weak'],
  ])('that counts %s', (_, values, expected) => {
    expect(fate(0, { values })).toBe(expected);
  });

  test('is judged for its own portrait', () => {
    expect(fate(0.95, { portrait: 2 })).toBe('dropped weak');
  });

  test('stays as it was where no passage is wide enough', () => {
    const wide = found(FIVE, '乙乙。丙丙。丁丁。');
    expect(decided(FIVE, { findings: [wide] })).toEqual({ findings: [wide], dropped: [] });
  });

  test.each([
    [FIRST, 0.95, SECOND, 0.3],
    [FIRST, 0.3, SECOND, 0.95],
  ])('counts in the passage around it that shows it most: %s %d, %s %d', (one, p, other, q) => {
    const { findings } = decided(FIVE, {
      opinions: { [one]: { p: { 1: p } }, [other]: { p: { 1: q } } },
      findings: [found(FIVE, '丙丙。')],
      promising: [],
    });
    expect(findings.map(({ strength }) => strength)).toEqual(['strong']);
  });

  test.each([
    [0.3, 'critique'],
    [0.29, 'case'],
    [-1, 'case'],
  ])('as a case is one unless the model is sure: %d, %s', (critique, stance) => {
    const opinions = { [TWO]: { p: { 1: 0.9 }, critique } };
    const { findings } = decided(TWO, { opinions, findings: [found(TWO, '甲甲。')] });
    expect(findings.map((one) => one.stance)).toEqual([stance]);
  });

  test.each([
    [-0.3, 'case'],
    [-0.29, 'critique'],
    [1, 'critique'],
  ])('as a critique is one unless the model is sure: %d, %s', (critique, stance) => {
    const opinions = { [TWO]: { p: { 1: 0.9 }, critique } };
    const findings = [found(TWO, '甲甲。', { stance: 'critique' })];
    expect(decided(TWO, { opinions, findings }).findings.map((one) => one.stance)).toEqual([
      stance,
    ]);
  });
});

describe('what no rule found', () => {
  const proposed = (text: string, own: Own): string[] =>
    decided(text, own)
      .findings.filter(({ rule }) => rule.endsWith('/wording'))
      .map(({ start, end, rule, strength }) =>
        [text.slice(start, end), rule.slice(0, 2), strength].join(' '),
      );
  const whole = (p: number) => ({ [TWO]: { p: { 3: p } } });

  test.each([
    ['a passage by itself, likely enough', true, 0.5, [`${TWO} p3 weak`]],
    ['not likely enough', true, 0.49, []],
    ['fair', true, 0.7, [`${TWO} p3 fair`]],
    ['never strong', true, 1, [`${TWO} p3 fair`]],
    ['among others only where fair', false, 0.69, []],
    ['among others', false, 0.7, [`${TWO} p3 fair`]],
  ])('%s', (_, alone, p, expected) => {
    expect(proposed(TWO, { alone, opinions: whole(p) })).toEqual(expected);
  });

  test('is sought only where it may stand', () => {
    const opinions = { [FIRST]: { p: { 3: 0.8 } }, [SECOND]: { p: { 3: 0.8 } } };
    expect(proposed(FIVE, { opinions, promising: ['戊戊'] })).toEqual([`${SECOND} p3 fair`]);
    expect(proposed(FIVE, { opinions, promising: ['乙'] })).toEqual([`${FIRST} p3 fair`]);
    expect(proposed(FIVE, { opinions, promising: [] })).toEqual([]);
  });

  test('among others it speaks of an office or a measure', () => {
    const opinions = whole(0.8);
    expect(proposed(TWO, { opinions, alone: false, concerns: [] })).toEqual([]);
    expect(proposed(TWO, { opinions, alone: false, concerns: [TWO] })).toHaveLength(1);
    expect(proposed(TWO, { opinions, alone: true, concerns: [] })).toHaveLength(1);
  });

  test('is sought around what a rule found, wherever that stands', () => {
    const own = { opinions: whole(0.8), promising: [], concerns: [], alone: false };
    const findings = [found(TWO, '甲甲。', { values: {} })];
    expect(proposed(TWO, { ...own, findings })).toEqual([`${TWO} p3 fair`]);
  });

  test('stands apart from what a rule found of the same portrait, unless that was dropped', () => {
    const own = (portrait: Portrait, p: number) => ({
      opinions: { [TWO]: { p: { 3: 0.8, [portrait]: p } } },
      findings: [found(TWO, '甲甲。', { portrait })],
    });
    expect(proposed(TWO, own(3, 0.8))).toEqual([]);
    expect(proposed(TWO, own(2, 0.4))).toEqual([`${TWO} p3 fair`]);
    expect(proposed(TWO, own(2, 0.1))).toEqual([`${TWO} p3 fair`]);
  });

  test.each<[string, number, Finding['values'], string[]]>([
    ['not where figures tell what it shows', 0.6, { total: 43, junior: 39 }, []],
    ['where they tell half of it', 0.6, { total: 43 }, [`${TWO} p3 weak`]],
    ['where there are none', 0.6, undefined, [`${TWO} p3 weak`]],
    ['where it is likely, whatever they tell', 0.8, { total: 43, junior: 39 }, [`${TWO} p3 fair`]],
  ])('%s', (_, p, values, expected) => {
    const counted = found(TWO, '甲甲。', { portrait: 2, ...(values && { values }) });
    const opinions = { [TWO]: { p: { 2: 0.9, 3: p } } };
    expect(proposed(TWO, { opinions, findings: [counted] })).toEqual(expected);
  });

  test.each([
    ['not where another portrait is far likelier', 0.54, 0.84, []],
    ['where another is not so much likelier', 0.55, 0.84, [`${TWO} p3 weak`]],
    ['fair, whatever else is likely', 0.7, 1, [`${TWO} p3 fair`]],
  ])('%s', (_, p, rival, expected) => {
    const opinions = { [TWO]: { p: { 3: p, 4: rival } } };
    expect(proposed(TWO, { opinions })).toEqual([...expected, `${TWO} p4 fair`]);
  });

  test('the likeliest of passages that overlap, for each portrait by itself', () => {
    const opinions = { [FIRST]: { p: { 3: 0.8, 4: 0.9 } }, [SECOND]: { p: { 3: 0.9, 4: 0.8 } } };
    expect(proposed(FIVE, { opinions })).toEqual([`${SECOND} p3 fair`, `${FIRST} p4 fair`]);
  });

  test.each([
    ['the shortest part that keeps nine tenths', 0.8, 0.73, ['乙乙。 p3 fair']],
    ['not one that keeps less', 0.8, 0.71, [`${TWO} p3 fair`]],
    ['as strong as the part', 0.75, 0.69, ['乙乙。 p3 weak']],
    ['the part is likely enough by itself', 0.52, 0.5, ['乙乙。 p3 weak']],
    ['not one that is not', 0.52, 0.49, [`${TWO} p3 weak`]],
  ])('is narrowed to a part: %s', (_, p, part, expected) => {
    const opinions = { ...whole(p), '乙乙。': { p: { 3: part } } };
    expect(proposed(TWO, { opinions })).toEqual(expected);
  });

  test.each([
    [0.1, 'critique', 'stated'],
    [0, 'case', 'inferred'],
    [-0.1, 'case', 'inferred'],
  ])('with a critique of %d is a %s, %s', (critique, stance, basis) => {
    const { findings } = decided(TWO, { opinions: { [TWO]: { p: { 6: 0.8 }, critique } } });
    expect(findings).toMatchObject([{ portrait: 6, rule: 'p6/wording', stance, basis }]);
  });

  test('shows the words that carried it; without any it is not proposed', () => {
    const opinions = whole(0.8);
    const { findings } = decided(TWO, { opinions, warm: '乙' });
    expect(findings.map(({ evidence }) => evidence)).toEqual([
      [{ ...spanOf(TWO, '乙乙'), slot: 'words' }],
    ]);
    expect(proposed(TWO, { opinions, warm: '' })).toEqual([]);
  });

  test('no passage is judged twice, and none that cannot lead to anything', () => {
    const asked: string[] = [];
    const opinions = { [TWO]: { p: { 3: 0.8, 4: 0.8 } } };
    decided(TWO, { opinions, asked });
    expect(asked.sort()).toEqual([TWO, '甲甲。', '乙乙。'].sort());
    asked.length = 0;
    decided(FIVE, { findings: [found(FIVE, '甲甲。')], promising: [], asked });
    expect(asked).toEqual([FIRST]);
  });
});
