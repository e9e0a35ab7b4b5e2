import type { ReportFinding } from '../engine/report';
import { slotName } from '../locales';
import { useSurroundings } from './context';
import { segments } from './segments';

/** The passage as the page has it, the words that carried the finding in bold. Text only, never markup. */
export function Quotation({ finding }: { finding: ReportFinding }) {
  const { locale } = useSurroundings();
  return (
    <blockquote class="quotation" lang="zh">
      {segments(finding.text, finding.marks).map(({ text, slot }, index) =>
        slot === null ? (
          text
        ) : (
          <mark key={index} title={slotName(locale, slot)}>
            {text}
          </mark>
        ),
      )}
    </blockquote>
  );
}
