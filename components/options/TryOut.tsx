import { useId, useState } from 'preact/hooks';
import { wantedOn } from '../../page/silence';
import { useOptions } from './context';
import type { RuleBook, Trial } from './rule-book';
import { Section } from './Section';
import { TriedItem } from './TriedItem';

interface Props {
  book: RuleBook;
  text: string;
  setText(text: string): void;
}

/** A text of the reader's own: what in it is marked, what is not, and why. */
export function TryOut({ book, text, setText }: Props) {
  const { t, state } = useOptions();
  const [trial, setTrial] = useState<Trial | null>(null);
  const hint = useId();
  return (
    <Section title={t('try.title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTrial(book.try(text, wantedOn(state.settings, '')));
        }}
      >
        <p id={hint} class="note">
          {t('try.hint')}
        </p>
        <textarea
          id="try-text"
          class="try-text"
          lang="zh"
          rows={5}
          aria-label={t('try.label')}
          aria-describedby={hint}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <div class="buttons">
          <button type="submit" class="primary" disabled={text.trim() === ''}>
            {t('try.run')}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              setText('');
              setTrial(null);
            }}
          >
            {t('try.clear')}
          </button>
        </div>
      </form>
      <p role="status" class="verdict">
        {trial && summary(trial, t)}
      </p>
      {trial && <Results trial={trial} />}
    </Section>
  );
}

function summary(trial: Trial, t: ReturnType<typeof useOptions>['t']): string {
  const { marked, excluded, statute, cut } = trial;
  const parts = [
    marked.length + excluded.length === 0
      ? t('try.nothing')
      : t('try.found', { n: marked.length, excluded: excluded.length }),
  ];
  if (statute) parts.push(t('try.statute'));
  if (cut !== null) parts.push(t('try.cut', { n: cut.toLocaleString() }));
  return parts.join(' ');
}

function Results({ trial: { marked, excluded } }: { trial: Trial }) {
  const { t } = useOptions();
  return (
    <>
      {marked.length > 0 && <h3>{t('try.marked')}</h3>}
      <ul>
        {marked.map((one) => (
          <TriedItem key={JSON.stringify(one)} tried={one} />
        ))}
      </ul>
      {excluded.length > 0 && <h3>{t('try.excluded')}</h3>}
      <ul>
        {excluded.map((one) => (
          <TriedItem key={JSON.stringify(one)} tried={one} />
        ))}
      </ul>
    </>
  );
}
