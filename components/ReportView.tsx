import type { Report } from '../engine/report';
import type { Strength } from '../engine/types';
import { useSurroundings } from './context';
import { FactStrip } from './FactStrip';
import { FilterBar } from './FilterBar';
import { type Filter, isOpen } from './filter';
import { useManner } from './manner';
import { Notice } from './Notice';
import { PortraitRow } from './PortraitRow';
import { byPortrait, type PortraitPassages } from './passages';
import { takeable } from './takeaway/sheet';
import { TakeAway } from './takeaway/TakeAway';

/** What was read: the six rows, then what the text says about who was dealt with. */
export function ReportView({ report, filter }: { report: Report; filter: Filter }) {
  const { t, actions } = useSurroundings();
  const { least } = useManner();
  const lists = byPortrait(report, least, filter);
  const total = report.findings.length;
  const found = lists.filter(({ strength }) => strength !== null);
  if (total === 0 && !report.accountability) {
    return (
      <Notice action={{ label: t('failed.action'), run: actions.readAgain }}>
        <p>{t('notText.read')}</p>
      </Notice>
    );
  }
  return (
    <>
      {report.partial && (
        <p class="banner">
          {t('partial.body', { characters: report.characters.toLocaleString() })}
        </p>
      )}
      {total === 0 && (
        <Notice>
          <p>{t('none.body')}</p>
        </Notice>
      )}
      {(total > 1 || !isOpen(filter)) && (
        <FilterBar filter={filter} {...countsOf(report, least, lists)} />
      )}
      <section aria-labelledby="portraits-title">
        <h2 id="portraits-title" class="unseen">
          {t('portraits.title')}
        </h2>
        <ol class="portraits">
          {lists.map((list) => (
            <PortraitRow
              key={list.portrait}
              list={list}
              hidden={
                (report.portraits[list.portrait - 1]?.count ?? 0) -
                list.firm.length -
                list.weak.length
              }
              startOpen={found.length === 1 && list.strength !== null}
            />
          ))}
        </ol>
      </section>
      <FactStrip roster={report.roster} />
      <TakeAway report={report} filter={filter} />
      <p class="tagline">{t('app.tagline')}</p>
    </>
  );
}

/** How many passages a filter leaves of how many: those that count in the head, or the weak ones where there are no others. */
function countsOf(report: Report, least: Strength, lists: readonly PortraitPassages[]) {
  const firm = takeable(report, least).length;
  const kind = firm > 0 ? 'firm' : 'weak';
  const left = lists.reduce((sum, list) => sum + list[kind].length, 0);
  return { left, total: firm || report.findings.length };
}
