import type { Locale } from '../../engine/knowledge';
import { type Key, lawName, slotName, t } from '../../locales';
import { placeIn } from '../citation';
import { narrowings } from '../filter';
import type { Sheet, SheetEntry } from './sheet';

/** A text in one line, as it is shown where white space collapses. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** How an entry is to be taken: case or critique, stated or inferred, how strong. */
export function qualities({ stance, basis, strength }: SheetEntry, locale: Locale): string[] {
  return [
    t(locale, `card.${stance}`),
    t(locale, `card.${basis}`),
    t(locale, `card.strength.${strength}`),
  ];
}

/** Words and figures by what each of them is: `措施：诫勉、免职`. */
export function clues({ evidence, figures }: SheetEntry, locale: Locale): string[] {
  const bySlot = new Map<string, Set<string>>();
  for (const { slot, text } of evidence) {
    bySlot.set(slot, (bySlot.get(slot) ?? new Set()).add(oneLine(text)));
  }
  const named = (slot: string, what: string) => t(locale, 'pair', { name: slot, what });
  const separator = t(locale, 'list.separator');
  return [
    ...[...bySlot].map(([slot, texts]) =>
      named(slotName(locale, slot), [...texts].join(separator)),
    ),
    ...Object.entries(figures).map(([slot, value]) =>
      named(slotName(locale, slot), figureText(slot, value)),
    ),
  ];
}

/** A figure as a reader reads it: shares in percent. */
export function figureText(slot: string, value: string | number): string {
  if (slot === 'share' && typeof value === 'number') return `${Math.round(value * 100)}%`;
  return String(value);
}

/** The articles a rule leans on, each with how sure it is. */
export function articles({ articles: cited }: SheetEntry, locale: Locale): string[] {
  return cited.map((citation) => {
    const { source, certainty } = citation;
    const name = lawName(locale, source);
    const law = name === source ? source : `${name} (${source})`;
    const sure = `(${t(locale, `card.certainty.${certainty}`)})`;
    return [law, placeIn(citation, locale), sure].filter(Boolean).join(' ');
  });
}

/** What the filter left, in one line: `3 of 5 passages: cases only`. Empty when nothing was left out. */
export function selectionLine({ selection, entries, locale }: Sheet): string {
  if (!selection) return '';
  const separator = t(locale, 'list.separator');
  const what = narrowings(selection.filter).map((choice) => t(locale, `sheet.only.${choice}`));
  return t(locale, 'sheet.selection', {
    left: entries.length,
    total: selection.total,
    what: what.join(separator),
  });
}

/** Where and with what the sheet was made, and what was left out. */
export function origin(sheet: Sheet): string[] {
  const { version, date, locale, partial, characters } = sheet;
  const time = `${date.slice(0, 16).replace('T', ' ')} UTC`;
  const made = t(locale, 'sheet.made', { name: t(locale, 'app.name'), version, date: time });
  const part = t(locale, 'partial.body', { characters: characters.toLocaleString() });
  return [made, partial ? part : '', selectionLine(sheet)].filter(Boolean);
}

/** What to bear in mind, or why nothing follows. */
export function leadKey({ entries, selection }: Sheet): Key {
  if (entries.length > 0) return 'app.tagline';
  return selection && selection.total > 0 ? 'sheet.allFiltered' : 'none.title';
}
