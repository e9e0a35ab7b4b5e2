import { t } from '../../locales';
import { lookOf } from '../look';
import { useManner } from '../manner';
import { segments } from '../segments';
import type { Sheet, SheetEntry } from './sheet';
import { articles, clues, leadKey, origin, qualities } from './words';

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
      <p>{t(locale, leadKey(sheet))}</p>
      {entries.map((entry) => (
        <Entry key={`${entry.start} ${entry.portrait} ${entry.rule}`} entry={entry} sheet={sheet} />
      ))}
    </article>
  );
}

function Entry({ entry, sheet: { locale } }: { entry: SheetEntry; sheet: Sheet }) {
  const { looks } = useManner();
  const portrait = entry.portrait as keyof typeof looks;
  const cited = articles(entry, locale);
  return (
    <section style={lookOf(portrait, looks)}>
      <h2>
        {entry.portrait} <span class="sample">{entry.portraitName}</span> · {entry.ruleTitle}
      </h2>
      <Words entry={entry} />
      <p>{qualities(entry, locale).join(' · ')}</p>
      <ul class="clues">
        {clues(entry, locale).map((clue) => (
          <li key={clue}>{clue}</li>
        ))}
      </ul>
      <p>{t(locale, 'pair', { name: t(locale, 'card.check'), what: entry.check })}</p>
      {cited.length > 0 && (
        <p>
          {t(locale, 'pair', {
            name: t(locale, 'card.article'),
            what: cited.join(t(locale, 'list.separator')),
          })}
        </p>
      )}
      <p class="origin">
        <code>{entry.rule}</code> {entry.start}–{entry.end}{' '}
        {entry.link && <a href={entry.link}>{t(locale, 'passage.jump')}</a>}
      </p>
    </section>
  );
}

/** The passage, the words that led there in bold. */
function Words({ entry: { quotation, evidence } }: { entry: SheetEntry }) {
  return (
    <blockquote lang="zh">
      {segments(quotation, evidence, quotation.length).map(({ text, slot }, index) =>
        slot === null ? text : <strong key={index}>{text}</strong>,
      )}
    </blockquote>
  );
}
