import type { Report, ReportFinding } from '../engine/report';
import { reaches, stronger } from '../engine/report';
import type { Portrait, Strength } from '../engine/types';
import { type Filter, NO_FILTER, passes } from './filter';

/** A finding with its place in the report, which is its name in messages to the page. */
export interface Listed {
  finding: ReportFinding;
  index: number;
  /** No earlier passage of this list leans on the same rule. */
  firstOfRule: boolean;
}

/** One portrait's passages, those weaker than the reader wants kept apart. */
export interface PortraitPassages {
  portrait: Portrait;
  firm: Listed[];
  weak: Listed[];
  strength: Strength | null;
}

/** The passages of each portrait in the order of the text; shape as `report.portraits`. */
export function byPortrait(
  report: Report,
  least: Strength,
  filter: Filter = NO_FILTER,
): PortraitPassages[] {
  const lists = report.portraits.map(
    ({ portrait }): PortraitPassages => ({ portrait, firm: [], weak: [], strength: null }),
  );
  const seen = new Set<string>();
  report.findings.forEach((finding, index) => {
    const list = lists.find(({ portrait }) => portrait === finding.portrait);
    if (!list || !passes(finding, filter)) return;
    const kind = reaches(finding.strength, least) ? 'firm' : 'weak';
    const rule = `${finding.portrait} ${kind} ${finding.rule}`;
    list[kind].push({ finding, index, firstOfRule: !seen.has(rule) });
    list.strength = stronger(list.strength, finding.strength);
    seen.add(rule);
  });
  return lists;
}
