import type { Citation } from '../engine/knowledge';
import { Cited } from './Cited';
import { citationKey } from './citation';
import { useSurroundings } from './context';

/** The articles a rule leans on, each with how sure its number is. */
export function Citations({ articles }: { articles: readonly Citation[] }) {
  const { t, locale } = useSurroundings();
  if (articles.length === 0) return null;
  return (
    <p class="citations">
      <span class="label">{t('passage.articles')}</span>
      {articles.map((citation) => (
        <span key={citationKey(citation)} class="citation">
          <Cited citation={citation} locale={locale} />
        </span>
      ))}
    </p>
  );
}
