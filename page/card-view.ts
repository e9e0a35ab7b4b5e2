import type { Locale, RuleText } from '../engine/knowledge';
import type { ReportFinding } from '../engine/report';
import type { Portrait } from '../engine/types';
import type { Looks } from './palette';

/** What the card shows. */
export interface CardView {
  finding: ReportFinding;
  locale: Locale;
  looks: Looks;
  /** Where the finding's rule is one of the reader's own. */
  ownRule: RuleText | undefined;
  /** Puts words of the page into the script that the reader wants them in. */
  quote: (text: string) => string;
  /** Which of all marks of the tab this is, from 1; `null` until that is known. */
  place: { nth: number; total: number } | null;
  /** Other findings on the same words, by index into `report.findings`. */
  others: { finding: number; portrait: Portrait }[];
}
