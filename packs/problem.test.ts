import { describe, expect, it } from 'vitest';
import { PROBLEMS, type ProblemCode } from '../engine/compile/problem';
import { packed } from '../engine/generated/tables';
import { unpackGraph } from '../engine/unpack-graph';
import type { Locale } from '../locales';
import { tOptions } from '../locales/options';
import type { WrittenProblem } from '../page/file-problem';
import { loadSources } from '../scripts/tables/sources';
import { compilePacks } from './compile';
import { examplePack } from './example';
import { problemOf } from './problem';
import type { Pack } from './schema';

const builtIn = await loadSources();
const { fold } = unpackGraph(packed);
const [first] = examplePack.rules;
const rule = (change: object) => ({ rules: [{ ...first, ...change }] });
const pattern = (text: string) => rule({ patterns: [text] });
const words = (text: string) => ({ lexicon: { ...examplePack.lexicon, 'own.more': text } });

/** How a pack brings each of them about, and what stands in the answer. */
const CASES: Record<ProblemCode, [change: object, found: string]> = {
  joiner: [pattern('show:own.aloud harm'), 'harm'],
  'two-orders': [pattern('harm > measure & show:own.aloud'), 'harm > measure'],
  step: [pattern('? > harm'), '?'],
  'only-optional': [pattern('show:own.aloud?'), 'show:own.aloud?'],
  cue: [pattern('show:OWN'), 'OWN'],
  'unknown-cue': [pattern('show:measure.lihgt'), 'measure.lihgt'],
  'unknown-root': [pattern('show:nothing.here'), 'nothing.here'],
  guard: [rule({ unless: ['harm nearby'] }), 'harm nearby'],
  condition: [rule({ where: ['total ~ 3'] }), 'total ~ 3'],
  slot: [pattern('gizmo:own.aloud'), 'gizmo'],
  unopened: [words('甲}'), '甲}'],
  unclosed: [words('{甲'), '{甲'],
  combinations: [words('{一|二|三|四|五|六|七|八|九|十}'.repeat(3)), '1000'],
  'empty-term': [words('{甲|}'), '{甲|}'],
};
const CODES = Object.keys(PROBLEMS) as ProblemCode[];

function problemIn(change: object): WrittenProblem {
  try {
    compilePacks([{ ...examplePack, ...change } as Pack], builtIn, fold);
  } catch (error) {
    return problemOf(error);
  }
  throw new Error('This pack compiles: make it wrong again.');
}

function told(locale: Locale, problem: WrittenProblem, quote: (value: string) => string): string {
  const { kind, ...parts } = problem;
  const quoted = Object.entries(parts).map(([name, part]) => [name, quote(String(part))]);
  return tOptions(locale, `problem.${kind}`, Object.fromEntries(quoted));
}

describe('what the compiler finds wrong in a pack', () => {
  it.each(CODES)('%s is said in each language: where, what, and what to do', (code) => {
    const [change, found] = CASES[code];
    const problem = problemIn(change);
    expect(problem.kind).toBe(`rule-${code}`);
    const own = 'lexicon' in change ? 'lexicon.own.more' : 'rules.village-notes/loudspeaker';
    expect(problem.where).toBe(own);
    for (const locale of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      const whole = told(locale, problem, (value) => value);
      expect(whole).toContain(found);
      expect(whole.startsWith(own)).toBe(true);
      expect(whole, 'a part is missing').not.toMatch(/\{(?:where|pattern|found|known|count)\}/);
      expect(whole, 'the cure: one more sentence').toMatch(/[。.] ?\S.*[。.]$/);
      const plain = told(locale, problem, () => '').replace(/"[^"]*"/g, '');
      expect(plain).not.toMatch(locale === 'en' ? /[\u4e00-\u9fff]/ : /[a-z]{2}/i);
    }
  });

  it('is cut where a term is as long as a file', () => {
    expect(String(problemIn(words(`{${'甲'.repeat(9_000)}`)).found).length).toBeLessThan(500);
  });

  it('is no fault of the file where something else failed', () => {
    expect(() => problemOf(new Error('the disk is full'))).toThrow('the disk is full');
  });
});
