import type { Report, ReportFinding } from '../engine/report';
import type { Evidence } from '../engine/types';
import { LIMITS } from './report-schema';

/**
 * Cuts a report down to what a message may carry. Findings keep their places in the list, so that
 * an index means the same on both sides.
 */
export function trimReport(report: Report): Report {
  const { findings, roster } = report;
  return {
    ...report,
    findings: findings.slice(0, LIMITS.findings).map(trimFinding),
    roster: {
      ...roster,
      entries: roster.entries.slice(0, LIMITS.entries).map((entry) => ({
        ...entry,
        post: entry.post.slice(0, LIMITS.word),
        measureText: entry.measureText.slice(0, LIMITS.word),
      })),
      organisations: roster.organisations.slice(0, LIMITS.entries),
    },
    partial: report.partial || findings.length > LIMITS.findings,
  };
}

function trimFinding(finding: ReportFinding): ReportFinding {
  return {
    ...finding,
    text: finding.text.slice(0, LIMITS.passage),
    evidence: trimEvidence(finding.evidence),
    marks: trimEvidence(finding.marks),
    occurrences: finding.occurrences.slice(0, LIMITS.findings),
  };
}

function trimEvidence(evidence: Evidence[]): Evidence[] {
  return evidence.slice(0, LIMITS.marks);
}
