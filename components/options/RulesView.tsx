import { useMemo, useState } from 'preact/hooks';
import { PORTRAITS } from '../../engine/types';
import { looksOf } from '../../page/palette';
import { lookOf } from '../look';
import { useOptions } from './context';
import { RuleItem } from './RuleItem';
import { type RuleBook, type RuleEntry, searchRules } from './rule-book';
import { Section } from './Section';
import { TryOut } from './TryOut';

/** All rules, to be searched, read, switched off and tried. */
export function RulesView({ book }: { book: RuleBook | null }) {
  const { t } = useOptions();
  const [text, setText] = useState('');
  if (!book) return <p class="note">{t('rules.loading')}</p>;
  const tryThis = (sentence: string) => {
    setText(sentence);
    document.getElementById('try-text')?.focus();
  };
  return (
    <>
      <p class="note">{t('rules.intro')}</p>
      <TryOut book={book} text={text} setText={setText} />
      <RuleList rules={book.rules} tryThis={tryThis} />
    </>
  );
}

interface ListProps {
  rules: readonly RuleEntry[];
  tryThis(sentence: string): void;
}

function RuleList({ rules, tryThis }: ListProps) {
  const { t, nameOf, state } = useOptions();
  const [search, setSearch] = useState('');
  const found = useMemo(() => searchRules(rules, search), [rules, search]);
  const looks = looksOf(state.settings.looks);
  return (
    <Section title={t('rules.title')}>
      <input
        type="search"
        class="search"
        aria-label={t('rules.search')}
        placeholder={t('rules.searchHint')}
        value={search}
        onInput={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      <p class="note" role="status">
        {found.length === 0 ? t('rules.noneFound') : t('rules.count', { n: found.length })}
      </p>
      {PORTRAITS.map((portrait) => {
        const own = found.filter((rule) => rule.portrait === portrait);
        if (own.length === 0) return null;
        return (
          <section key={portrait} class="look-group" style={lookOf(portrait, looks)}>
            <h3>
              <span class="ordinal">{portrait}</span> <span class="sample">{nameOf(portrait)}</span>
            </h3>
            <ul>
              {own.map((rule) => (
                <RuleItem key={rule.id} rule={rule} tryThis={tryThis} />
              ))}
            </ul>
          </section>
        );
      })}
    </Section>
  );
}
