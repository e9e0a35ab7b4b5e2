import type {
  Analysis,
  Evidence,
  Finding,
  Portrait,
  Readable,
  Roster,
  Span,
  Strength,
} from './types';
import { PORTRAITS } from './types';

/** A finding with its own words, ready to be shown where the text itself is not at hand. */
export interface ReportFinding extends Finding {
  /** The passage as it stands in the text. */
  text: string;
  /** The evidence again, counted from the start of `text`. */
  marks: Evidence[];
  /** Where the same passage stands in the text; the first is this finding's own. */
  occurrences: { start: number; end: number }[];
}

export interface PortraitSummary {
  portrait: Portrait;
  /** Different passages: a repeated passage counts once. */
  count: number;
  strength: Strength | null;
}

export interface Report {
  findings: ReportFinding[];
  portraits: PortraitSummary[];
  roster: Roster;
  accountability: boolean;
  /** Characters read. */
  characters: number;
  /** True when reading stopped before the end of the text. */
  partial: boolean;
}

const ORDER: Record<Strength, number> = { weak: 0, fair: 1, strong: 2 };

/** The stronger of two strengths; `null` counts as none. */
export function stronger(a: Strength | null, b: Strength): Strength {
  return a !== null && ORDER[a] >= ORDER[b] ? a : b;
}

/** Whether a strength is at least another. */
export function reaches(strength: Strength, least: Strength): boolean {
  return ORDER[strength] >= ORDER[least];
}

/**
 * Builds what badge, popup and exports show. A passage that a page repeats word for word is one
 * finding with several occurrences (white space and script are not compared: the page's own copy is).
 */
export function buildReport(text: Readable, analysis: Analysis, partial = false): Report {
  const seen = new Map<string, ReportFinding>();
  for (const finding of analysis.findings) {
    const words = text.slice(finding.start, finding.end);
    const key = `${finding.portrait}\n${words.replace(/\s+/g, '')}`;
    const { start, end } = finding;
    const known = seen.get(key);
    if (known) known.occurrences.push({ start, end });
    else seen.set(key, describe(finding, words));
  }
  const findings = [...seen.values()];
  return {
    findings,
    portraits: summarise(findings),
    roster: countedOnce(text, analysis.roster),
    accountability: analysis.accountability,
    characters: text.length,
    partial,
  };
}

/** People and units of a line that the page repeats word for word stand on the list once. */
function countedOnce(text: Readable, roster: Roster): Roster {
  const places = new Map<string, number>();
  const seen = new Set<string>();
  let from = 0;
  let stop = -1;
  let first = 0;
  const isFirst = ({ start, end }: Span): boolean => {
    if (start < from || start > stop) {
      from = text.lastIndexOf('\n', start) + 1;
      stop = text.indexOf('\n', start);
      if (stop === -1) stop = text.length;
      const line = text.slice(from, stop);
      first = places.get(line) ?? from;
      places.set(line, first);
    }
    const key = `${first} ${start - from} ${end - from}`;
    const known = seen.has(key);
    seen.add(key);
    return !known;
  };
  return {
    ...roster,
    entries: roster.entries.filter(isFirst),
    organisations: roster.organisations.filter(isFirst),
  };
}

/** A report without the findings that `wanted` refuses. */
export function onlyWanted(report: Report, wanted: (finding: ReportFinding) => boolean): Report {
  const findings = report.findings.filter(wanted);
  return { ...report, findings, portraits: summarise(findings) };
}

function describe(finding: Finding, text: string): ReportFinding {
  const marks = finding.evidence.map((mark) => ({
    slot: mark.slot,
    start: mark.start - finding.start,
    end: mark.end - finding.start,
  }));
  return { ...finding, text, marks, occurrences: [{ start: finding.start, end: finding.end }] };
}

/** The six portraits, each with what of it is among the findings. */
function summarise(findings: readonly ReportFinding[]): PortraitSummary[] {
  return PORTRAITS.map((portrait) => summariseOne(portrait, findings));
}

function summariseOne(portrait: Portrait, findings: readonly ReportFinding[]): PortraitSummary {
  let strength: Strength | null = null;
  let count = 0;
  for (const finding of findings) {
    if (finding.portrait !== portrait) continue;
    count += 1;
    strength = stronger(strength, finding.strength);
  }
  return { portrait, count, strength };
}
