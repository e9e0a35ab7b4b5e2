import { PORTRAITS, type Portrait } from '../../engine/types';
import type { PageResult } from './measure';

export interface Summary {
  pages: number;
  pagesWithFindings: number;
  findings: number;
  /** Findings by portrait. */
  portraits: Record<Portrait, number>;
  slowestMs: number;
  longestTaskMs: number;
  domBytesChanged: number;
  /** Pages with at least one error. */
  errors: number;
}

/** Adds up what the pages showed. */
export function summarise(pages: PageResult[]): Summary {
  const count = (portrait: Portrait) => sum(pages.map((page) => countOf(page, portrait)));
  return {
    pages: pages.length,
    pagesWithFindings: pages.filter(({ findings }) => findings.length > 0).length,
    findings: sum(pages.map(({ findings }) => findings.length)),
    portraits: Object.fromEntries(PORTRAITS.map((p) => [p, count(p)])) as Summary['portraits'],
    slowestMs: Math.max(0, ...pages.map(({ analysisMs }) => analysisMs)),
    longestTaskMs: Math.max(0, ...pages.map(({ longestTaskMs }) => longestTaskMs)),
    domBytesChanged: sum(pages.map(({ domBytesChanged }) => domBytesChanged)),
    errors: pages.filter(({ errors }) => errors.length > 0).length,
  };
}

/** The column heads for `pageLine`. */
export function tableHead(): string {
  const portraits = PORTRAITS.map((portrait) => `P${portrait}`.padStart(4)).join('');
  return `${portraits}  analysis  longest task  DOM bytes  page`;
}

/** One page as a line of the table, and its errors below it. */
export function pageLine(page: PageResult): string {
  const counts = PORTRAITS.map((portrait) => String(countOf(page, portrait) || '·').padStart(4));
  const figures = [
    `${page.analysisMs.toFixed(1)} ms`.padStart(10),
    `${page.longestTaskMs.toFixed(1)} ms`.padStart(14),
    String(page.domBytesChanged).padStart(11),
  ];
  const errors = page.errors.map((error) => `\n      error: ${error.split('\n')[0]}`);
  return `${counts.join('')}${figures.join('')}  ${page.file}${errors.join('')}`;
}

/** The summary for a reader. */
export function summaryLines(summary: Summary): string {
  const portraits = PORTRAITS.map((portrait) => `P${portrait} ${summary.portraits[portrait]}`);
  return [
    `Pages: ${summary.pages}, with findings: ${summary.pagesWithFindings}`,
    `Findings: ${summary.findings} (${portraits.join(', ')})`,
    `Slowest analysis: ${summary.slowestMs.toFixed(1)} ms`,
    `Longest task: ${summary.longestTaskMs.toFixed(1)} ms`,
    `DOM bytes changed: ${summary.domBytesChanged}`,
    `Pages with errors: ${summary.errors}`,
  ].join('\n');
}

function countOf(page: PageResult, portrait: Portrait): number {
  return page.findings.filter((finding) => finding.portrait === portrait).length;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
