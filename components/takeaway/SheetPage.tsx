import { t } from '../../locales';
import { lookOf } from '../look';
import { useManner } from '../manner';
import type { Sheet, SheetEntry } from './sheet';
import { articles, clues, origin, qualities } from './words';

/** The sheet as a page to read and to print. */
export function SheetPage({ sheet }: { sheet: Sheet }) {
  const { title, url, locale, entries } = sheet;
  return (
    <article class="sheet" lang={locale}>
      <header>
        <h1 lang="zh">{title}</h1>
        {url && (
          <p>
            <a href={url}>{url}</a>
          </p>
        )}
        {origin(sheet).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      <p>{t(locale, entries.length > 0 ? 'app.tagline' : 'none.title')}</p>
      {entries.map((entry) => (
        <Entry key={`${entry.start} ${entry.portrait} ${entry.rule}`} entry={entry} sheet={sheet} />
      ))}
    </article>
  );
}

function Entry({ entry, sheet: { locale } }: { entry: SheetEntry; sheet: Sheet }) {
  const { looks } = useManner();
  const portrait = entry.portrait as keyof typeof looks;
  return (
    <section style={lookOf(portrait, looks)}>
      <h2>
        {entry.portrait} <span class="sample">{entry.portraitName}</span> · {entry.ruleTitle}
      </h2>
      <blockquote lang="zh">{entry.quotation}</blockquote>
      <p>{qualities(entry, locale).join(' · ')}</p>
      <ul>
        {clues(entry, locale).map((clue) => (
          <li key={clue}>{clue}</li>
        ))}
      </ul>
      <p>{t(locale, 'pair', { name: t(locale, 'card.check'), what: entry.check })}</p>
      {articles(entry, locale).map((article) => (
        <p key={article}>{article}</p>
      ))}
      <p class="origin">
        <code>{entry.rule}</code> {entry.start}–{entry.end}{' '}
        {entry.link && <a href={entry.link}>{t(locale, 'passage.jump')}</a>}
      </p>
    </section>
  );
}
