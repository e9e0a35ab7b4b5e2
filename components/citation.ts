import type { Citation, Locale } from '../engine/knowledge';

/**
 * The place in a rule text as each language cites it: 第6条第2款, 第7条第8项, art. 6(2), art. 7, item 8;
 * empty where a text is cited as a whole.
 */
export function placeIn({ article, paragraph, item }: Citation, locale: Locale): string {
  if (article === undefined) return '';
  if (locale === 'en') {
    return `art. ${article}${paragraph ? `(${paragraph})` : ''}${item ? `, item ${item}` : ''}`;
  }
  const [unit, part] = locale === 'zh-Hant' ? ['條', '項'] : ['条', '项'];
  return `第${article}${unit}${paragraph ? `第${paragraph}款` : ''}${item ? `第${item}${part}` : ''}`;
}

/** A key for lists: no rule cites one place twice. */
export function citationKey({ source, article, paragraph, item }: Citation): string {
  return [source, article, paragraph, item].join(' ');
}
