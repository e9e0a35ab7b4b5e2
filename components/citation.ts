import type { Locale } from '../engine/knowledge';

/** An article as each language cites it: `6(2)` becomes 第6条（2） or art. 6(2). */
export function articleName(article: string, locale: Locale): string {
  if (locale === 'en') return `art. ${article}`;
  const [, number = article, rest = ''] = /^(\d+)(.*)$/.exec(article) ?? [];
  const part = rest.replace('(', '（').replace(')', '）');
  return `第${number}${locale === 'zh-Hant' ? '條' : '条'}${part}`;
}
