import type { Citation } from '../engine/knowledge';
import { articleName } from './citation';
import { useSurroundings } from './context';

/** The articles a rule leans on, each with how sure its number is. */
export function Citations({ articles }: { articles: readonly Citation[] }) {
  const { t, locale } = useSurroundings();
  if (articles.length === 0) return null;
  return (
    <p class="citations">
      <span class="label">{t('passage.articles')}</span>
      {articles.map(({ source, article, certainty }) => (
        <span key={`${source}${article}`} class="citation">
          <cite lang="zh">{source}</cite> {articleName(article, locale)}
          <span class="certainty">{t(`card.certainty.${certainty}`)}</span>
        </span>
      ))}
    </p>
  );
}
