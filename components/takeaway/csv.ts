import { t } from '../../locales';
import type { Sheet, SheetEntry } from './sheet';
import { articles, clues, oneLine, qualities, selectionLine } from './words';

/** One column: its heading and what stands in it. */
type Column = [heading: string, cell: (entry: SheetEntry) => string | number];

/** Spreadsheets take a text that begins like this for a formula and run it; full-width forms count too. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r]/u;

/**
 * The sheet as comma-separated values (RFC 4180) with a byte order mark, without which spreadsheets
 * take Chinese for something else.
 */
export function toCsv(sheet: Sheet): string {
  const columns = columnsOf(sheet);
  const rows = [
    columns.map(([heading]) => cell(heading)),
    ...sheet.entries.map((entry) => columns.map(([, of]) => cell(of(entry)))),
  ];
  return `\ufeff${rows.map((row) => `${row.join(',')}\r\n`).join('')}`;
}

function columnsOf(sheet: Sheet): Column[] {
  const { locale, url, title, date, version } = sheet;
  return [
    [t(locale, 'sheet.portrait'), ({ portrait }) => portrait],
    [t(locale, 'sheet.name'), ({ portraitName }) => portraitName],
    [t(locale, 'sheet.rule'), ({ rule }) => rule],
    [t(locale, 'sheet.title'), ({ ruleTitle }) => ruleTitle],
    [t(locale, 'sheet.quotation'), ({ quotation }) => oneLine(quotation)],
    [t(locale, 'card.evidence'), (entry) => clues(entry, locale).join(' · ')],
    [t(locale, 'sheet.qualities'), (entry) => qualities(entry, locale).join(' · ')],
    [t(locale, 'card.article'), (entry) => articles(entry, locale).join(' · ')],
    [t(locale, 'card.check'), ({ check }) => check],
    [t(locale, 'sheet.start'), ({ start }) => start],
    [t(locale, 'sheet.end'), ({ end }) => end],
    [t(locale, 'sheet.times'), ({ times }) => times],
    [t(locale, 'sheet.link'), ({ link }) => link],
    [t(locale, 'sheet.page'), () => url],
    [t(locale, 'sheet.pageTitle'), () => oneLine(title)],
    [t(locale, 'sheet.date'), () => date],
    [t(locale, 'sheet.version'), () => version],
    [t(locale, 'sheet.selected'), () => selectionLine(sheet)],
  ];
}

/** One cell: numbers as they are, texts in quotes and never a formula. */
export function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}
