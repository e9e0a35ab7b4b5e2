import type { ReportFinding } from '../engine/report';
import { type Locale, slotName, t } from '../locales';
import type { Knowledge } from './context';

/** Where a finding was met, as far as the makers have to know. */
export interface Origin {
  url: string;
  version: string;
}

/** What a reader may send to the makers about a wrong mark: plain text, one fact a line. */
export function complaintText(
  finding: ReportFinding,
  { url, version }: Origin,
  knowledge: Knowledge,
  locale: Locale,
): string {
  const { portrait, rule, text, marks, stance, basis, strength, values } = finding;
  const title = knowledge.rule(rule)?.title[locale] ?? '';
  const words = marks.map(
    ({ slot, start, end }) => `${slotName(locale, slot)}「${text.slice(start, end)}」`,
  );
  const lines: [name: string, what: string][] = [
    [t(locale, 'sheet.portrait'), `${portrait} ${knowledge.portraits[portrait].short[locale]}`],
    [t(locale, 'sheet.rule'), `${rule} ${title}`],
    [
      t(locale, 'sheet.qualities'),
      [
        t(locale, `card.${stance}`),
        t(locale, `card.${basis}`),
        t(locale, `card.strength.${strength}`),
      ].join(' · '),
    ],
    [t(locale, 'sheet.quotation'), text],
    [t(locale, 'card.evidence'), words.join(' ')],
    [t(locale, 'card.figures'), values ? JSON.stringify(values) : ''],
    [t(locale, 'sheet.page'), url],
    [t(locale, 'sheet.version'), version],
  ];
  return lines
    .filter(([, what]) => what.trim() !== '')
    .map(([name, what]) => t(locale, 'pair', { name, what: what.replace(/\s+/g, ' ').trim() }))
    .join('\n');
}

/**
 * Puts the words of a field on the clipboard. Pages without https have no clipboard of the newer kind,
 * so the field is selected and copied the older way there.
 */
export async function copyField(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand('copy');
  }
}
