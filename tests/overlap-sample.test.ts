import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../engine/analyse';
import { textOfHtml } from '../scripts/input/html';

const html = readFileSync(new URL('../scripts/sample/overlap.html', import.meta.url), 'utf8');

test('the sample of overlaps has two portraits on the same words, and two that share a sentence', () => {
  const { findings } = analyse(textOfHtml(html));
  const pairs = findings.flatMap((a, index) =>
    findings
      .slice(index + 1)
      .filter((b) => b.portrait !== a.portrait && a.start < b.end && b.start < a.end)
      .map((b) => (a.start === b.start && a.end === b.end ? 'whole' : 'in part')),
  );
  expect(pairs, 'write sentences into scripts/sample/overlap.html that overlap').toEqual([
    'whole',
    'in part',
  ]);
});
