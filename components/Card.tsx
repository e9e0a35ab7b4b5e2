import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { ReportFinding } from '../engine/report';
import { type Key, t as translate } from '../locales';
import type { CardActions } from '../page/card';
import type { CardView } from '../page/card-view';
import type { Reach, Undo } from '../page/silencing';
import { Clues } from './CardClues';
import { Cited } from './Cited';
import { citationKey } from './citation';
import { complaintText, type Origin } from './complaint';
import type { Knowledge } from './context';
import { lookOf } from './look';
import { NotRight } from './NotRight';
import { SilencedCard } from './SilencedCard';

type Surroundings = { view: CardView; knowledge: Knowledge };
type WithActions = Surroundings & { actions: CardActions };

/** What becomes of a "not right". */
export interface Feedback {
  silence(finding: ReportFinding, reach: Reach): Promise<Undo>;
  origin(): Origin;
}

/** Makes the function that draws the card into an element; `null` takes it away again. */
export function cardDrawer(knowledge: Knowledge, feedback: Feedback) {
  return (root: Element, view: CardView | null, actions: CardActions): void => {
    const card = view && (
      <Card
        key={`${view.finding.start} ${view.finding.rule}`}
        view={view}
        knowledge={knowledge}
        actions={actions}
        feedback={feedback}
      />
    );
    render(card, root);
  };
}

/** The card, until its passage has been silenced; then the way back. */
function Card({ feedback, ...rest }: WithActions & { feedback: Feedback }) {
  const { view, actions } = rest;
  const [silenced, setSilenced] = useState<{ reach: Reach; undo: Undo } | null>(null);
  const silence = async (reach: Reach) => {
    actions.hold();
    setSilenced({ reach, undo: await feedback.silence(view.finding, reach) });
  };
  const undo = async () => {
    await silenced?.undo();
    setSilenced(null);
  };
  if (silenced) {
    return (
      <SilencedCard locale={view.locale} reach={silenced.reach} undo={undo} close={actions.close} />
    );
  }
  return <Explanation {...rest} origin={feedback.origin()} silence={silence} />;
}

interface ExplanationProps extends WithActions {
  origin: Origin;
  silence: (reach: Reach) => void;
}

/** What stands at a passage: which portrait, what led there, what the rules say, what else it may be. */
function Explanation({ view, knowledge, actions, origin, silence }: ExplanationProps) {
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
        {[portrait.short[locale], rule?.title[locale], placeText(view)].join(' ')}
      </p>
      <header>
        <p class="kicker">{t('card.title')}</p>
        <h2 id="wenze-name">
          <span class="line">{portrait.short[locale]}</span>
        </h2>
        <p class="gloss">{portrait.gloss[locale]}</p>
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
        <NotRight
          locale={locale}
          complaint={complaintText(finding, origin, knowledge, locale)}
          silence={silence}
        />
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

function placeText({ place }: CardView): string {
  return place ? `${place.nth} / ${place.total}` : '';
}

function Steps({ view, knowledge, actions }: WithActions) {
  const { locale, others } = view;
  const t = (key: Key) => translate(locale, key);
  return (
    <footer>
      {others.length > 0 && (
        <div class="others">
          <span id="wenze-others">{t('card.others')}</span>
          {others.map(({ finding, portrait }) => (
            <button
              type="button"
              key={finding}
              aria-describedby="wenze-others"
              onClick={() => actions.show(finding)}
            >
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
        <span class="place">{placeText(view)}</span>
        <button type="button" onClick={() => actions.step(1)}>
          {t('card.next')}
        </button>
      </div>
    </footer>
  );
}
