import type { Citation, Locale } from '../../engine/knowledge';
import { type Report, type ReportFinding, reaches } from '../../engine/report';
import type { Roster, Strength } from '../../engine/types';
import type { Knowledge } from '../context';
import { type Filter, isOpen, passes } from '../filter';
import { addressOf, linkTo } from './fragment';

/** One finding in plain words, as every format shows it. */
export interface SheetEntry extends Pick<ReportFinding, 'stance' | 'basis' | 'strength' | 'rule'> {
  portrait: number;
  portraitName: string;
  ruleTitle: string;
  /** The passage word for word. */
  quotation: string;
  /** UTF-16 offsets into the text as it was read. */
  start: number;
  end: number;
  /** How often the passage stands on the page. */
  times: number;
  /** The words that led there; offsets into the quotation. */
  evidence: { slot: string; text: string; start: number; end: number }[];
  figures: Record<string, string | number>;
  /** What to check before concluding anything. */
  check: string;
  articles: readonly Citation[];
  /** The page, opened at the passage. */
  link: string;
}

/** What a reader takes away from one page. */
export interface Sheet {
  version: string;
  /** When it was made, ISO 8601. */
  date: string;
  url: string;
  title: string;
  locale: Locale;
  characters: number;
  partial: boolean;
  /** What the reader's filter left out of how many; `null` when everything is here. */
  selection: { filter: Filter; total: number } | null;
  entries: SheetEntry[];
  roster: Roster;
}

export interface SheetSource {
  report: Report;
  url: string;
  title: string;
  version: string;
  date: Date;
  locale: Locale;
  knowledge: Knowledge;
  /** Weaker findings are left out. */
  least: Strength;
  filter: Filter;
}

/** Gathers what every format shows, in the order of the text. */
export function makeSheet(source: SheetSource): Sheet {
  const { report, url, title, version, date, locale, filter } = source;
  const all = takeable(report, source.least);
  const findings = all.filter((finding) => passes(finding, filter));
  return {
    version,
    date: date.toISOString(),
    url: addressOf(url),
    title,
    locale,
    characters: report.characters,
    partial: report.partial,
    selection: isOpen(filter) ? null : { filter, total: all.length },
    entries: [...findings]
      .sort((a, b) => a.start - b.start || a.portrait - b.portrait)
      .map((finding) => entryOf(finding, source)),
    roster: report.roster,
  };
}

/** What a sheet holds while no filter narrows it down. */
export function takeable(report: Report, least: Strength): ReportFinding[] {
  return report.findings.filter(({ strength }) => reaches(strength, least));
}

function entryOf(finding: ReportFinding, { url, locale, knowledge }: SheetSource): SheetEntry {
  const { stance, basis, strength, rule, start, end, text, marks, occurrences, values } = finding;
  const portrait = knowledge.portraits[finding.portrait];
  const texts = knowledge.rule(rule);
  return {
    portrait: finding.portrait,
    portraitName: portrait.short[locale],
    rule,
    ruleTitle: texts?.title[locale] ?? portrait.what[locale],
    stance,
    basis,
    strength,
    quotation: text,
    start,
    end,
    times: occurrences.length,
    evidence: marks.map(({ slot, start: from, end: to }) => ({
      slot,
      text: text.slice(from, to),
      start: from,
      end: to,
    })),
    figures: values ?? {},
    check: (texts?.innocent ?? portrait.check)[locale],
    articles: texts?.articles ?? [],
    link: linkTo(url, text),
  };
}
