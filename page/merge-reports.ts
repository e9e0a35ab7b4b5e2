import { type Report, stronger } from '../engine/report';
import type { Roster } from '../engine/types';

/**
 * One report for all frames of a page, the findings one frame after another. Offsets stay those of each frame's text.
 * @param reports at least one
 */
export function mergeReports(reports: readonly Report[]): Report {
  const [first, ...others] = reports;
  if (!first) throw new Error('There is no report to merge: ask for at least one frame.');
  return others.reduce(merge, first);
}

function merge(a: Report, b: Report): Report {
  return {
    findings: [...a.findings, ...b.findings],
    portraits: a.portraits.map((summary, index) => {
      const { count, strength } = b.portraits[index] ?? { count: 0, strength: null };
      return {
        portrait: summary.portrait,
        count: summary.count + count,
        strength: strength ? stronger(summary.strength, strength) : summary.strength,
      };
    }),
    roster: mergeRosters(a.roster, b.roster),
    accountability: a.accountability || b.accountability,
    characters: a.characters + b.characters,
    partial: a.partial || b.partial,
  };
}

function mergeRosters(a: Roster, b: Roster): Roster {
  return {
    total: a.total ?? b.total,
    entries: [...a.entries, ...b.entries],
    organisations: [...a.organisations, ...b.organisations],
    trigger: a.trigger ?? b.trigger,
    rectification: a.rectification ?? b.rectification,
  };
}
