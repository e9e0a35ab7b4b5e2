import type { Report } from '../../engine/report';
import { PORTRAITS } from '../../engine/types';
import { portraits } from '../../rules/portraits';

const QUOTED = 26;

/** What was read, for a terminal: portrait, passages, strength and the beginning of the first one. */
export function reportTable(report: Report): string {
  const lines = PORTRAITS.map((portrait) => {
    const { count, strength } = report.portraits.find((row) => row.portrait === portrait) ?? {};
    const first = report.findings.find((finding) => finding.portrait === portrait);
    const name = `P${portrait} ${portraits[portrait].short.zh}`;
    const figures = `${String(count ?? 0).padStart(5)}  ${(strength ?? '–').padEnd(8)}`;
    return `${padWide(name, 16)}${figures}  ${first ? shorten(first.text) : ''}`;
  });
  return [`${padWide('Portrait', 16)}Found  Strength  First passage`, ...lines].join('\n');
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line;
}

/** Han characters take two columns of a terminal. */
function padWide(text: string, columns: number): string {
  const width = [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(0, columns - width));
}
