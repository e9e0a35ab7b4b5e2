import type { ReportFinding } from '../engine/report';
import { slotName, t as translate } from '../locales';
import type { CardView } from '../page/card-view';
import { figureText } from './takeaway/words';

/** The words and figures that led to the mark, by what each of them is. */
export function Clues({ view: { finding, locale, quote } }: { view: CardView }) {
  const words = wordsBySlot(finding);
  const figures = Object.entries(finding.values ?? {});
  return (
    <>
      {words.size > 0 && (
        <div class="clues">
          <h3>{translate(locale, 'card.evidence')}</h3>
          <dl>
            {[...words].map(([slot, quoted]) => (
              <div key={slot}>
                <dt>{slotName(locale, slot)}</dt>
                <dd lang="zh">
                  {quoted.map((text) => (
                    <mark key={text}>{quote(text)}</mark>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {figures.length > 0 && (
        <div class="clues">
          <h3>{translate(locale, 'card.figures')}</h3>
          <dl>
            {figures.map(([slot, value]) => (
              <div key={slot}>
                <dt>{slotName(locale, slot)}</dt>
                <dd>{figureText(slot, value)}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </>
  );
}

function wordsBySlot(finding: ReportFinding): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const { slot, start, end } of finding.marks) {
    const text = finding.text.slice(start, end).replace(/\s+/g, ' ').slice(0, 80);
    const known = words.get(slot) ?? [];
    if (text && !known.includes(text)) words.set(slot, [...known, text]);
  }
  return words;
}
