import { expect, it } from 'vitest';
import type { Citation } from '../engine/knowledge';
import { placeIn } from './citation';

const cited = (place: Partial<Citation>): Citation => ({
  source: '问责条例',
  certainty: 'A',
  ...place,
});

it.each([
  ['an article', { article: 3 }, '第3条', '第3條', 'art. 3'],
  ['a paragraph', { article: 6, paragraph: 2 }, '第6条第2款', '第6條第2款', 'art. 6(2)'],
  ['an item', { article: 7, item: 8 }, '第7条第8项', '第7條第8項', 'art. 7, item 8'],
  [
    'both',
    { article: 17, paragraph: 1, item: 3 },
    '第17条第1款第3项',
    '第17條第1款第3項',
    'art. 17(1), item 3',
  ],
  ['a text as a whole', {}, '', '', ''],
] as const)('%s', (_, place, hans, hant, en) => {
  expect(placeIn(cited(place), 'zh-Hans')).toBe(hans);
  expect(placeIn(cited(place), 'zh-Hant')).toBe(hant);
  expect(placeIn(cited(place), 'en')).toBe(en);
});
