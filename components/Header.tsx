import type { Report } from '../engine/report';
import type { Strength } from '../engine/types';
import { type Translate, useSurroundings } from './context';
import { useManner } from './manner';
import { byPortrait } from './passages';
import { StepButtons } from './StepButtons';
import type { PopupState, View } from './view';
import { Ways } from './Ways';

/** The extension, the page it speaks of, and in one line how things stand. */
export function Header({ state: { view, page, gone } }: { state: PopupState }) {
  const { t } = useSurroundings();
  const status = useStatus(view, page.host);
  return (
    <header>
      <div class="brand">
        <img src="/icon/48.png" width={20} height={20} alt="" />
        <h1>{t('app.name')}</h1>
        <p class="page-title" title={page.title}>
          {page.title}
        </p>
        <Ways />
      </div>
      <div class="standing">
        <p role="status">{gone ? t('passage.gone') : status}</p>
        {view.kind === 'read' && view.report.findings.length > 0 && <StepButtons />}
      </div>
    </header>
  );
}

/** How things stand in one line; the line is read out when it changes. */
function useStatus(view: View, host: string): string {
  const { t } = useSurroundings();
  const { least } = useManner();
  switch (view.kind) {
    case 'read':
      return readStatus(view.report, least, t);
    case 'reading':
      return t('status.reading');
    case 'stopped':
      return t('notText.title');
    case 'off':
      return t('off.title', { host });
    case 'failed':
      return t('failed.title');
    case 'unreached':
      return t(UNREACHED[view.why]);
  }
}

const UNREACHED = {
  'not-yet': 'unreached.title',
  restricted: 'unreached.restricted.title',
  pdf: 'unreached.pdf.title',
  click: 'unreached.title',
} as const;

function readStatus(report: Report, least: Strength, t: Translate): string {
  const lists = byPortrait(report, least);
  const count = lists.reduce((sum, { firm }) => sum + firm.length, 0);
  const portraits = lists.filter(({ firm }) => firm.length > 0).length;
  if (count > 0) return t('status.found', { portraits, count });
  const weak = lists.reduce((sum, list) => sum + list.weak.length, 0);
  if (weak > 0) return t('status.weakOnly', { count: weak });
  return t(report.accountability ? 'none.title' : 'notText.title');
}
