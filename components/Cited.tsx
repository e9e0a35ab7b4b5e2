import type { Citation, Locale } from '../engine/knowledge';
import { lawName, t } from '../locales';
import { placeIn } from './citation';

/** One rule text with the place in it and how sure the number is; English readers see its Chinese name too. */
export function Cited({ citation, locale }: { citation: Citation; locale: Locale }) {
  const { source, certainty } = citation;
  return (
    <>
      <cite>{lawName(locale, source)}</cite>
      {locale === 'en' && (
        <>
          {' '}
          <span lang="zh">{`(${source})`}</span>
        </>
      )}{' '}
      {placeIn(citation, locale)}{' '}
      <span class="certainty">{t(locale, `card.certainty.${certainty}`)}</span>
    </>
  );
}
