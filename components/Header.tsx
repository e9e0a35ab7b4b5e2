import { useSurroundings } from './context';
import { byPortrait } from './passages';
import { StepButtons } from './StepButtons';
import type { PopupState, View } from './view';

/** The extension, the page it speaks of, and in one line how things stand. */
export function Header({ state: { view, page, gone } }: { state: PopupState }) {
  const { t } = useSurroundings();
  const status = useStatus(view);
  return (
    <header>
      <p class="brand">
        <img src="/icon/48.png" width={20} height={20} alt="" />
        <span class="brand-name">{t('app.name')}</span>
        <span class="page-title" title={page.title}>
          {page.title}
        </span>
      </p>
      <div class="standing">
        <h1 role="status">{gone ? t('passage.gone') : status}</h1>
        {view.kind === 'read' && view.report.findings.length > 0 && <StepButtons />}
      </div>
    </header>
  );
}

function useStatus(view: View): string {
  const { t } = useSurroundings();
  if (view.kind !== 'read') return t(`status.${view.kind}`);
  const lists = byPortrait(view.report);
  const count = lists.reduce((sum, { firm }) => sum + firm.length, 0);
  const portraits = lists.filter(({ firm }) => firm.length > 0).length;
  if (count > 0) return t('status.found', { portraits, count });
  const weak = lists.reduce((sum, list) => sum + list.weak.length, 0);
  if (weak > 0) return t('status.weakOnly', { count: weak });
  return t(view.report.accountability ? 'status.none' : 'status.stopped');
}
