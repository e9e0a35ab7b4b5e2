import { type Locale, t } from '../../locales';
import { SheetPage } from './SheetPage';
import type { Sheet } from './sheet';

/** The sheet with a button that prints it; `null` when the page it came from has gone. */
export function PrintPage({ sheet, locale }: { sheet: Sheet | null; locale: Locale }) {
  if (!sheet) return <p role="status">{t(locale, 'passage.gone')}</p>;
  return (
    <>
      <button type="button" class="print" onClick={() => print()}>
        {t(locale, 'sheet.print')}
      </button>
      <SheetPage sheet={sheet} />
    </>
  );
}
