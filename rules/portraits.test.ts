import { describe, expect, it } from 'vitest';
import { PORTRAITS } from '../engine/types';
import { portraits } from './portraits';

// Articles of the Accountability Regulations whose number or wording has not been confirmed.
const UNCONFIRMED = ['11', '14', '16', '20', '22', '27'];

/** Characters in Chinese and in English, of what stands in a row. */
const MOST: Record<string, readonly [number, number]> = { short: [6, 26], gloss: [14, 34] };

describe.each(PORTRAITS)('portrait %i', (number) => {
  const portrait = portraits[number];
  const texts = Object.entries(portrait);

  it.each(texts)('%s is short enough for a popup, in both languages', (field, { zh, en }) => {
    const [mostZh, mostEn] = MOST[field] ?? [140, 420];
    expect(zh.length).toBeGreaterThan(0);
    expect(zh.length, `${field}: shorten the Chinese`).toBeLessThanOrEqual(mostZh);
    expect(en.length, `${field}: shorten the English`).toBeLessThanOrEqual(mostEn);
  });

  it('says of each unconfirmed article that its number is not confirmed', () => {
    const { zh, en } = portrait.requires;
    for (const article of UNCONFIRMED) {
      const cited = zh.match(new RegExp(`第${article}条.{0,5}`));
      if (cited) expect(cited[0], 'add 条号待核').toContain('条号待核');
      const citedEn = en.match(new RegExp(`art\\. ${article}\\b.{0,26}`));
      if (citedEn) expect(citedEn[0]).toContain('number not yet confirmed');
    }
  });
});
