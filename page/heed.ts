import { onlyWanted, type Report, reaches } from '../engine/report';
import type { Finding, Strength } from '../engine/types';
import type { PageText } from './page-text';
import type { Found } from './reading';
import type { Settings } from './settings-schema';
import { wantedOn } from './silence';

/** What of a reading the reader wants to see. */
export interface Shown {
  page: PageText;
  report: Report;
  /** Every finding to be painted where it stands; weaker ones than `least` are told in the popup alone. */
  findings: readonly Finding[];
  least: Strength;
}

/** Leaves out of a reading what the settings switch off on this site. */
export function heed({ page, report, findings }: Found, settings: Settings, site: string): Shown {
  const { least } = settings;
  const wanted = wantedOn(settings, site);
  return {
    page,
    report: onlyWanted(report, (finding) => wanted(finding, finding.text)),
    findings: findings.filter(
      (finding) =>
        reaches(finding.strength, least) &&
        wanted(finding, page.text.slice(finding.start, finding.end)),
    ),
    least,
  };
}
