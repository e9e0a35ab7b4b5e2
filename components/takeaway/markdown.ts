import { t } from '../../locales';
import type { Sheet, SheetEntry } from './sheet';
import { articles, clues, leadKey, oneLine, origin, qualities } from './words';

/** The sheet as Markdown (CommonMark), each passage a quotation with a link to its place. */
export function toMarkdown(sheet: Sheet): string {
  const { title, url, locale, entries } = sheet;
  const head = [
    `# ${escapeMarkdown(oneLine(title) || t(locale, 'app.name'))}`,
    url && `<${escapeAddress(url)}>`,
    ...origin(sheet).map(escapeMarkdown),
    escapeMarkdown(t(locale, leadKey(sheet))),
  ];
  const parts = [...head.filter(Boolean), ...entries.map((entry) => section(entry, sheet))];
  return `${parts.join('\n\n')}\n`;
}

function section(entry: SheetEntry, { locale }: Sheet): string {
  const { portrait, portraitName, ruleTitle, quotation, link, start, end, rule, check } = entry;
  const label = (key: 'card.check' | 'card.article', words: string) =>
    escapeMarkdown(t(locale, 'pair', { name: t(locale, key), what: words }));
  const facts = [
    escapeMarkdown(qualities(entry, locale).join(' · ')),
    ...clues(entry, locale).map((clue) => escapeMarkdown(clue)),
    label('card.check', check),
    ...articles(entry, locale).map((article) => label('card.article', article)),
    `\`${rule.replaceAll('`', '')}\` ${start}–${end}`,
    link && `[${escapeMarkdown(t(locale, 'passage.jump'))}](<${escapeAddress(link)}>)`,
  ];
  return [
    `## ${portrait} ${escapeMarkdown(`${portraitName} · ${ruleTitle}`)}`,
    `> ${escapeMarkdown(oneLine(quotation))}`,
    facts
      .filter(Boolean)
      .map((fact) => `- ${fact}`)
      .join('\n'),
  ].join('\n\n');
}

/** Text that shows as it is: no markup, no links, no lists of its own. For one line. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>#|~&!@^$=]|:(?!\s)/g, '\\$&')
    .replace(/^([-+]|\d+[.)])/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`)
    .replace(/\bwww\./gi, (mark) => `${mark.slice(0, -1)}\\.`);
}

function escapeAddress(url: string): string {
  return url.replace(/[<>\s\\]/g, encodeURIComponent);
}
