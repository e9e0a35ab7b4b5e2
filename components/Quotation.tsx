import type { ReportFinding } from '../engine/report';
import { slotName } from '../locales';
import { useSurroundings } from './context';
import { useManner } from './manner';
import { segments } from './segments';

/** The passage in the reader's script, the words that carried the finding in bold. Text only, never markup. */
export function Quotation({ finding }: { finding: ReportFinding }) {
  const { locale } = useSurroundings();
  const { quote } = useManner();
  return (
    <blockquote class="quotation" lang="zh">
      {segments(finding.text, finding.marks).map(({ text, slot }, index) =>
        slot === null ? (
          quote(text)
        ) : (
          <mark key={index} title={slotName(locale, slot)}>
            {quote(text)}
          </mark>
        ),
      )}
    </blockquote>
  );
}
