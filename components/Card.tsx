import { render } from 'preact';
import type { ReportFinding } from '../engine/report';
import { type Key, slotName, t as translate } from '../locales';
import type { CardActions } from '../page/card';
import type { CardView } from '../page/guide';
import { Cited } from './Cited';
import { citationKey } from './citation';
import type { Knowledge } from './context';
import { lookOf } from './look';

type Surroundings = { view: CardView; knowledge: Knowledge };

/** Makes the function that draws the card into an element; `null` takes it away again. */
export function cardDrawer(knowledge: Knowledge) {
  return (root: Element, view: CardView | null, actions: CardActions): void => {
    render(view && <Card view={view} knowledge={knowledge} actions={actions} />, root);
  };
}

/** What stands at a passage: which portrait, what led there, what the rules say, what else it may be. */
export function Card({ view, knowledge, actions }: Surroundings & { actions: CardActions }) {
  const { finding, locale } = view;
  const t = (key: Key) => translate(locale, key);
  const portrait = knowledge.portraits[finding.portrait];
  const rule = view.ownRule ?? knowledge.rule(finding.rule);
  const check = rule?.innocent ?? portrait.check;
  return (
    <section
      class="card"
      role="dialog"
      aria-labelledby="wenze-name"
      aria-describedby="wenze-about"
      tabIndex={-1}
      lang={locale}
      style={lookOf(finding.portrait, view.looks)}
    >
      <p class="unseen" aria-live="polite">
        {`${portrait.short[locale]} ${rule?.title[locale] ?? ''} ${view.place} / ${view.total}`}
      </p>
      <header>
        <p class="kicker">{t('card.title')}</p>
        <h2 id="wenze-name">
          <span class="line">{portrait.short[locale]}</span>
        </h2>
        <button type="button" class="close" aria-label={t('card.close')} onClick={actions.close}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </header>
      <div class="body">
        <div id="wenze-about">
          <p class="what">{rule ? rule.title[locale] : portrait.what[locale]}</p>
          <Qualities view={view} />
        </div>
        {rule && <p class="explanation">{rule.explanation[locale]}</p>}
        <div class="check">
          <h3>{t('card.check')}</h3>
          <p>{check[locale]}</p>
        </div>
        <Clues view={view} />
        {rule && rule.articles.length > 0 && (
          <div class="articles">
            <h3>{t('card.article')}</h3>
            <ul>
              {rule.articles.map((citation) => (
                <li key={citationKey(citation)}>
                  <Cited citation={citation} locale={locale} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <Steps view={view} knowledge={knowledge} actions={actions} />
    </section>
  );
}

function Qualities({ view: { finding, locale } }: { view: CardView }) {
  const t = (key: Key) => translate(locale, key);
  return (
    <ul class="qualities">
      <li title={t(`passage.${finding.stance}Hint`)}>{t(`card.${finding.stance}`)}</li>
      <li title={t(`passage.${finding.basis}Hint`)}>{t(`card.${finding.basis}`)}</li>
      <li>{t(`card.strength.${finding.strength}`)}</li>
    </ul>
  );
}

/** The words and figures that led to the mark, by what each of them is. */
function Clues({ view: { finding, locale } }: { view: CardView }) {
  const words = wordsBySlot(finding);
  const figures = Object.entries(finding.values ?? {});
  return (
    <>
      {words.size > 0 && (
        <div class="clues">
          <h3>{translate(locale, 'card.evidence')}</h3>
          <dl>
            {[...words].map(([slot, quoted]) => (
              <div key={slot}>
                <dt>{slotName(locale, slot)}</dt>
                <dd lang="zh">
                  {quoted.map((text) => (
                    <mark key={text}>{text}</mark>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {figures.length > 0 && (
        <div class="clues">
          <h3>{translate(locale, 'card.figures')}</h3>
          <dl>
            {figures.map(([slot, value]) => (
              <div key={slot}>
                <dt>{slotName(locale, slot)}</dt>
                <dd>{figure(slot, value)}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </>
  );
}

function Steps({ view, knowledge, actions }: Surroundings & { actions: CardActions }) {
  const { locale, others, place, total } = view;
  const t = (key: Key) => translate(locale, key);
  return (
    <footer>
      {others.length > 0 && (
        <div class="others">
          {others.map(({ finding, portrait }) => (
            <button type="button" key={finding} onClick={() => actions.show(finding)}>
              <span class="line" style={lookOf(portrait, view.looks)}>
                {knowledge.portraits[portrait].short[locale]}
              </span>
            </button>
          ))}
        </div>
      )}
      <div class="steps">
        <button type="button" onClick={() => actions.step(-1)}>
          {t('card.previous')}
        </button>
        <span class="place">
          {place} / {total}
        </span>
        <button type="button" onClick={() => actions.step(1)}>
          {t('card.next')}
        </button>
      </div>
    </footer>
  );
}

function wordsBySlot(finding: ReportFinding): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const { slot, start, end } of finding.marks) {
    const text = finding.text.slice(start, end).replace(/\s+/g, ' ').slice(0, 80);
    const known = words.get(slot) ?? [];
    if (text && !known.includes(text)) words.set(slot, [...known, text]);
  }
  return words;
}

function figure(slot: string, value: string | number): string {
  if (slot === 'share' && typeof value === 'number') return `${Math.round(value * 100)}%`;
  return String(value);
}
