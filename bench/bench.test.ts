import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../scripts/setup/tools';
import { makeCorpus, textOf } from './corpus/generate';
import { makeRow, type Row } from './row';
import { table } from './table';

const RULE = { examples: ['【桥塌了】,没人管。'], counterexamples: ['桥修好了。'] };

function rowOf(change: Partial<Row> = {}): Row {
  return makeRow(
    {
      what: 'something',
      figure: 10,
      peer: 2,
      unit: 'ms',
      peerName: 'another',
      budgets: [{ what: 'all of it', figure: 10, atMost: 5, unit: 'ms' }],
      details: { 'a part, ms': 1.23456 },
      ...change,
    },
    'less',
  );
}

describe('a row', () => {
  it('says how many times better we are and whether the budget is met', () => {
    expect(rowOf()).toMatchObject({ ratio: 0.2, met: false, details: { 'a part, ms': 1.235 } });
    const met = [{ what: 'all of it', figure: 4, atLeast: 4, unit: 'ms' }];
    expect(rowOf({ figure: 1, budgets: met as Row['budgets'] })).toMatchObject({
      ratio: 2,
      met: true,
    });
  });
});

describe('the table', () => {
  it('has every row, with its missed budgets', () => {
    const row = rowOf();
    const results = {
      scan: row,
      analysis: row,
      page: row,
      article: row,
      idlePage: row,
      gate: row,
      engine: row,
      popup: row,
    };
    expect(table(results)).toMatch(/^scan: something\n {2}ours 10 ms .*\n {2}MISSED /);
    expect(table(results)).toContain('\n\npopup: something');
  });
});

describe('the texts', () => {
  it('are the same each time, as long as asked, and ordinary ones hold no anchor term', () => {
    const rules = [RULE] as unknown as Parameters<typeof makeCorpus>[0];
    const corpus = makeCorpus(rules, /中学/);
    expect(makeCorpus(rules, /中学/)).toEqual(corpus);
    expect(textOf(corpus.accountability, 1_000)).toHaveLength(1_000);
    expect(corpus.ordinary.join('')).not.toContain('中学');
    expect(corpus.accountability.join('')).toContain('桥塌了,没人管。');
  });
});

it('refuses an option that it does not know', () => {
  const runner = join(ROOT, 'scripts', 'run.mjs');
  const done = spawnSync(process.execPath, [runner, 'bench', '--fast'], { encoding: 'utf8' });
  expect(done.stderr).toContain('Unknown option --fast');
  expect(done.status).toBe(2);
});
