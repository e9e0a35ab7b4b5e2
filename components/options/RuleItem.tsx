import { useState } from 'preact/hooks';
import { Cited } from '../Cited';
import { citationKey } from '../citation';
import { useOptions } from './context';
import type { RuleEntry } from './rule-book';

interface Props {
  rule: RuleEntry;
  tryThis(sentence: string): void;
}

/** One rule: on or off, and on demand all that its file says. */
export function RuleItem({ rule, tryThis }: Props) {
  const { t, say, state, actions } = useOptions();
  const [open, setOpen] = useState(false);
  const { silenced } = state.settings;
  const title = say(rule.title);
  const others = silenced.rules.filter((id) => id !== rule.id);
  return (
    <li class="rule">
      <input
        type="checkbox"
        aria-label={t('rules.use', { title })}
        checked={!silenced.rules.includes(rule.id)}
        onChange={({ currentTarget }) =>
          actions.change({
            silenced: { ...silenced, rules: currentTarget.checked ? others : [...others, rule.id] },
          })
        }
      />
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span class="rule-title">{title}</span>{' '}
          <small>
            {rule.id} · {t(`rules.status.${rule.status}`)}
            {rule.pack !== null && ` · ${t('rules.pack', { pack: rule.pack })}`}
          </small>
        </summary>
        {open && <RuleBody rule={rule} tryThis={tryThis} />}
      </details>
    </li>
  );
}

function RuleBody({ rule, tryThis }: Props) {
  const { t, say, locale } = useOptions();
  return (
    <div class="rule-body">
      <p>{say(rule.explanation)}</p>
      <h4>{t('rules.innocent')}</h4>
      <p>{say(rule.innocent)}</p>
      {rule.articles.length > 0 && (
        <>
          <h4>{t('rules.leans')}</h4>
          <ul class="plain">
            {rule.articles.map((citation) => (
              <li key={citationKey(citation)}>
                <Cited citation={citation} locale={locale} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Sentences title={t('rules.examples')} list={rule.examples} tryThis={tryThis} />
      <Sentences title={t('rules.counterexamples')} list={rule.counterexamples} tryThis={tryThis} />
      {rule.falsePositives.length > 0 && (
        <>
          <h4>{t('rules.falsePositives')}</h4>
          <ul class="plain" lang="zh">
            {rule.falsePositives.map((known) => (
              <li key={known}>{known}</li>
            ))}
          </ul>
        </>
      )}
      <h4>{t('rules.finds')}</h4>
      <ul class="plain patterns">
        {rule.patterns.map((pattern) => (
          <li key={pattern}>
            <code>{pattern}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface SentencesProps {
  title: string;
  list: readonly string[];
  tryThis(sentence: string): void;
}

function Sentences({ title, list, tryThis }: SentencesProps) {
  const { t } = useOptions();
  if (list.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul class="sentences">
        {list.map((sentence) => {
          const plain = sentence.replace(/[【】]/g, '');
          return (
            <li key={sentence}>
              <span lang="zh">{plain}</span>{' '}
              <button
                type="button"
                class="link"
                aria-label={`${t('rules.tryThis')}：${plain}`}
                onClick={() => tryThis(plain)}
              >
                {t('rules.tryThis')}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
