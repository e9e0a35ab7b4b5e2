import { ruleTexts } from '../../engine/generated/rule-texts';
import { buildReport, type ReportFinding } from '../../engine/report';
import type { Result } from './inputs';

export const FORMATS = ['jsonl', 'json', 'text', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** Renders one result; for `json` it is one member of the array that the caller writes. */
export function render(format: Format, result: Result): string {
  if (format === 'jsonl' || format === 'json') {
    const { id, findings, roster } = result;
    return `${JSON.stringify({ id, findings, roster })}${format === 'jsonl' ? '\n' : ''}`;
  }
  const report = buildReport(result.text, { ...result, accountability: true });
  const heading = format === 'markdown' ? `# ${markdown(String(result.id))}\n\n` : `${result.id}\n`;
  if (report.findings.length === 0) return `${heading}nothing found\n\n`;
  const show = format === 'markdown' ? markdownOf : plainOf;
  return `${heading}${report.findings.map(show).join('\n')}\n\n`;
}

function titleOf(rule: string): string {
  return ruleTexts[rule]?.title['zh-Hans'] ?? rule;
}

function plainOf(finding: ReportFinding): string {
  const { portrait, rule, stance, basis, strength, start, end } = finding;
  const times = finding.occurrences.length > 1 ? ` ×${finding.occurrences.length}` : '';
  return `  P${portrait} ${titleOf(rule)} (${rule}; ${stance}, ${basis}, ${strength}) ${start}–${end}${times}\n    ${withMarks(finding, '[', ']', (text) => text)}`;
}

function markdownOf(finding: ReportFinding): string {
  const { portrait, rule, stance, basis, strength } = finding;
  return `- **P${portrait} ${markdown(titleOf(rule))}** · ${stance} · ${basis} · ${strength}\n  > ${withMarks(finding, '**', '**', markdown)}`;
}

/** The passage on one line with its evidence between two signs. */
function withMarks(
  finding: ReportFinding,
  open: string,
  close: string,
  quote: (text: string) => string,
): string {
  let shown = '';
  let at = 0;
  for (const mark of [...finding.marks].sort((a, b) => a.start - b.start)) {
    if (mark.start < at) continue;
    shown += `${quote(finding.text.slice(at, mark.start))}${open}${quote(finding.text.slice(mark.start, mark.end))}${close}`;
    at = mark.end;
  }
  return (shown + quote(finding.text.slice(at))).replace(/\s+/g, ' ').trim();
}

/** Page text is hostile: nothing in it may become markup. */
function markdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+\-!|~&]/g, '\\$&');
}
