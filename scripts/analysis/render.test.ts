import { expect, test } from 'vitest';
import type { Finding } from '../../engine/types';
import type { Result } from './inputs';
import { render } from './render';

const finding = (start: number, end: number, marks: [number, number][]): Finding => ({
  portrait: 2,
  rule: 'p2/made-up',
  stance: 'case',
  basis: 'inferred',
  strength: 'fair',
  start,
  end,
  evidence: marks.map(([from, to]) => ({ start: from, end: to, slot: 'word' })),
});

const result = (text: string, findings: Finding[]): Result => ({
  id: 'a_1',
  text,
  findings,
  roster: { total: null, entries: [], organisations: [], trigger: null, rectification: null },
});

test('jsonl is one line with exactly id, findings and roster', () => {
  const line = render('jsonl', result('第一行\n第二行', [finding(0, 7, [[0, 1]])]));
  expect(line.endsWith('\n')).toBe(true);
  expect(line.trim()).not.toContain('\n');
  expect(Object.keys(JSON.parse(line))).toEqual(['id', 'findings', 'roster']);
});

test('json is one member of an array', () => {
  expect(render('json', result('', []))).not.toContain('\n');
});

test('text puts the evidence in brackets, in order, overlapping marks once', () => {
  const shown = render(
    'text',
    result('甲乙丙丁戊', [
      finding(0, 5, [
        [3, 4],
        [0, 2],
        [1, 2],
      ]),
    ]),
  );
  expect(shown).toContain('[甲乙]丙[丁]戊');
  expect(shown).toContain('P2 p2/made-up (p2/made-up; case, inferred, fair) 0–5');
});

test('a repeated passage is shown once with its number', () => {
  const shown = render(
    'text',
    result('甲乙甲乙', [finding(0, 2, [[0, 1]]), finding(2, 4, [[2, 3]])]),
  );
  expect(shown.match(/甲/g)).toHaveLength(1);
  expect(shown).toContain('×2');
});

test('markdown in the text stays text', () => {
  const text = '<img src=x> [a](b) *c* `d` # e\n- f';
  const shown = render('markdown', result(text, [finding(0, text.length, [])]));
  expect(shown).toContain('# a\\_1');
  expect(shown).toContain('\\<img src=x\\> \\[a\\]\\(b\\) \\*c\\* \\`d\\` \\# e \\- f');
});

test.each(['text', 'markdown'] as const)('%s says when nothing was found', (format) => {
  expect(render(format, result('甲', []))).toContain('nothing found');
});
