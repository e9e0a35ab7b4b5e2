import { useEffect, useState } from 'preact/hooks';
import type { Roster, Span } from '../engine/types';
import type { Key } from '../locales';
import { useSurroundings } from './context';
import { useManner } from './manner';
import type { Quote } from './view';

/** Most people quoted one by one: the strip is a strip. */
const MOST_PEOPLE = 12;

interface Fact {
  name: string;
  span: Span;
}

/** The words of the text behind the facts, fetched when a reader asks for them; each leads to its place. */
export function FactQuotes({ roster }: { roster: Roster }) {
  const { t, actions } = useSurroundings();
  const [quotes, setQuotes] = useState<(Quote | null)[] | null>(null);
  const [open, setOpen] = useState(false);
  const facts = factsOf(roster, t);
  useEffect(() => {
    // What was read anew stands elsewhere.
    if (open) void actions.quote(facts.map(({ span }) => span)).then(setQuotes);
  }, [open, roster]);
  if (facts.length === 0) return null;
  return (
    <details class="fact-quotes" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('facts.quotes')}</summary>
      <dl>
        {facts.map(({ name, span }, index) => (
          <FactQuote key={index} name={name} span={span} quote={quotes?.[index] ?? null} />
        ))}
      </dl>
    </details>
  );
}

function FactQuote({ name, span, quote }: Fact & { quote: Quote | null }) {
  const { t, actions } = useSurroundings();
  const manner = useManner();
  if (!quote) return null;
  const { text, from, to } = quote;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <button
          type="button"
          class="fact-quote"
          lang="zh"
          title={t('passage.jump')}
          onClick={() => actions.reveal(span)}
        >
          {manner.quote(text.slice(0, from))}
          <strong>{manner.quote(text.slice(from, to))}</strong>
          {manner.quote(text.slice(to))}
        </button>
      </dd>
    </div>
  );
}

function factsOf(roster: Roster, t: (key: Key) => string): Fact[] {
  const { total, entries, organisations, trigger, rectification } = roster;
  const facts: Fact[] = [];
  if (total) facts.push({ name: t('slot.total'), span: total });
  if (trigger) facts.push({ name: t('slot.trigger'), span: trigger });
  for (const span of organisations.slice(0, 2)) {
    facts.push({ name: t('slot.organisation'), span });
  }
  for (const entry of entries.slice(0, MOST_PEOPLE)) {
    const level = entry.level === 'unknown' ? t('slot.measure') : t(`level.${entry.level}`);
    facts.push({ name: entry.post || level, span: entry });
  }
  if (rectification) facts.push({ name: t('facts.followUp'), span: rectification });
  return facts;
}
