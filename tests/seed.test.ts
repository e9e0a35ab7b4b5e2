import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../engine/analyse';
import { buildReport } from '../engine/report';
import type { Finding } from '../engine/types';

const SHARED = new URL('../../shared/', import.meta.url);
const present = existsSync(new URL('seed-acceptance.jsonl', SHARED));
if (!present) console.warn('skipped: ../shared with the seed article is not here');

interface Row {
  id: string;
  text: string;
  portraits: number[];
  kind: string;
  note: string;
}

/** Portraits of which one must be found; the notes of the rows say where one of several will do. */
function accepted(row: Row): number[] {
  return row.id === 'seed-02' ? [5] : row.portraits;
}

function read(name: string): string {
  return readFileSync(new URL(name, SHARED), 'utf8');
}

describe.skipIf(!present)('the seed article', () => {
  const rows: Row[] = present
    ? read('seed-acceptance.jsonl')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
  let article = '';
  let crawled = '';
  let inArticle: Finding[] = [];
  let inCrawled: Finding[] = [];

  beforeAll(() => {
    article = read('seed-article.txt');
    crawled = read('seed-article-as-crawled.txt');
    inArticle = analyse(article).findings;
    inCrawled = analyse(crawled).findings;
  });

  test.each(
    rows
      .filter((row) => row.portraits.length > 0 && !row.note.startsWith('hard'))
      .map((row) => [row.id, row] as const),
  )('%s is found', (_, row) => {
    const on = overlapping(inArticle, article, row.text);
    expect(
      on.some((finding) => accepted(row).includes(finding.portrait)),
      `${row.text}\nfound: ${on.map((f) => f.rule)}`,
    ).toBe(true);
  });

  test.each(rows.filter((row) => row.portraits.length === 0).map((row) => [row.id, row] as const))(
    '%s is left alone',
    (_, row) => {
      const on = overlapping(inArticle, article, row.text);
      expect(
        on.map((finding) => finding.rule),
        row.text,
      ).toEqual([]);
    },
  );

  test('as crawled, each repetition is marked and counted once', () => {
    const passages = new Map<string, number>();
    for (const finding of inCrawled) {
      const key = `${finding.portrait} ${crawled.slice(finding.start, finding.end)}`;
      passages.set(key, (passages.get(key) ?? 0) + 1);
    }
    for (const [key, marked] of passages) {
      const words = key.slice(2);
      expect(marked, `each copy must be marked: ${words}`).toBe(crawled.split(words).length - 1);
    }
    const report = buildReport(crawled, analyse(crawled));
    expect(report.findings).toHaveLength(passages.size);
    expect(report.portraits.every((portrait) => portrait.count > 0)).toBe(true);
  });
});

function overlapping(findings: readonly Finding[], text: string, words: string): Finding[] {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`not in the text: ${words}`);
  return findings.filter((finding) => finding.start < start + words.length && start < finding.end);
}
