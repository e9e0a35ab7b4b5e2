import { describe, expect, it, vi } from 'vitest';
import { smallRule, smallTables } from '../tests/small-knowledge';
import { packsOf } from './run';

const tables = smallTables({
  lexicons: [{ show: '念检讨' }],
  rules: [smallRule({ id: 'own/a', patterns: ['show'] })],
});
const text = { 'zh-Hans': '题', 'zh-Hant': '題', en: 'title' };
const texts = [
  {
    id: 'own/a',
    portrait: 1,
    title: text,
    explanation: text,
    innocent: text,
    articles: [],
  } as const,
].map((one) => ({ ...one, articles: [] }));

describe('packsOf', () => {
  it('finds with the rules and knows their texts', () => {
    const packs = packsOf({ tables, texts });
    expect(packs?.analyse('他念检讨。').map(({ rule }) => rule)).toEqual(['own/a']);
    expect(packs?.rule('own/a')?.title.en).toBe('title');
    expect(packs?.rule('constructor')).toBeUndefined();
  });

  it.each([
    ['nothing', null],
    [
      'tables that name classes they do not have',
      { ...tables, closure: { lengths: '', gaps: '' } },
    ],
  ])('takes %s without a word on the page', (_what, broken) => {
    vi.spyOn(console, 'debug').mockReturnValue();
    const packs = packsOf(broken && { tables: broken, texts });
    expect(packs?.analyse('他念检讨。') ?? []).toEqual([]);
  });
});
