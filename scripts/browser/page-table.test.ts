import { describe, expect, it } from 'vitest';
import type { Finding, Portrait } from '../../engine/types';
import type { PageResult } from './measure';
import { pageLine, summarise } from './page-table';

function finding(portrait: Portrait): Finding & { text: string } {
  return {
    portrait,
    rule: 'p2/example',
    stance: 'case',
    basis: 'stated',
    strength: 'fair',
    start: 0,
    end: 1,
    evidence: [],
    text: '文',
  };
}

function page(change: Partial<PageResult>): PageResult {
  return {
    file: 'a.html',
    findings: [],
    analysisMs: 1,
    longestTaskMs: 2,
    domBytesChanged: 0,
    errors: [],
    ...change,
  };
}

describe('summarise', () => {
  it('adds up findings and bytes, and keeps the worst of the times', () => {
    const pages = [
      page({ findings: [finding(2), finding(2), finding(5)], longestTaskMs: 9 }),
      page({ analysisMs: 7, domBytesChanged: 3, errors: ['one', 'two'] }),
    ];
    expect(summarise(pages)).toEqual({
      pages: 2,
      pagesWithFindings: 1,
      findings: 3,
      portraits: { 1: 0, 2: 2, 3: 0, 4: 0, 5: 1, 6: 0 },
      slowestMs: 7,
      longestTaskMs: 9,
      domBytesChanged: 3,
      errors: 1,
    });
  });

  it('of no pages is all zero', () => {
    expect(summarise([])).toMatchObject({ pages: 0, slowestMs: 0, longestTaskMs: 0 });
  });
});

describe('pageLine', () => {
  it('names each error below its page, the first line only', () => {
    expect(pageLine(page({ errors: ['thrown\n    at somewhere'] }))).toMatch(
      /\n {6}error: thrown$/,
    );
  });
});
