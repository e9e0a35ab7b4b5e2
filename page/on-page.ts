import type { Report, ReportFinding } from '../engine/report';
import type { Span } from '../engine/types';
import type { Mark, Marks } from './marks';
import type { PageText } from './page-text';

/** A page as it has been read, with what stands on it. */
export interface OnPage {
  page: PageText;
  report: Report;
  marks: Marks;
}

/** The finding that a mark stands for. */
export function findingAt({ report }: OnPage, { finding }: Mark): ReportFinding | undefined {
  return report.findings[finding];
}

/** Where the words that led to a finding stand at this one of its places. */
export function cluesAt(finding: ReportFinding, { start }: Mark): Span[] {
  return finding.marks.map((clue) => ({ start: start + clue.start, end: start + clue.end }));
}
