import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { markedRanges, waitForMarks } from '../../scripts/browser/marks';
import { ROOT } from '../../scripts/setup/tools';
import { useBrowser } from './browser';
import { type Opened, reportOf } from './driven';
import { isAsServed, pageOf } from './page';

// The article is not ours to pass on, so it stands beside the checkout or not at all.
const SEED = join(ROOT, '..', 'shared', 'seed-article-as-crawled.txt');

if (!existsSync(SEED)) {
  describe('the seed article', () => {
    it.skip('is not beside this checkout (../shared), so these tests are skipped', () => {});
  });
} else {
  describe('the seed article as it was crawled, paragraphs repeated', () => {
    const driven = useBrowser();
    let opened: Opened;
    let paragraphs: string[];

    beforeAll(async () => {
      const lines = readFileSync(SEED, 'utf8').split('\n');
      paragraphs = lines.map((line) => line.trim()).filter((line) => line !== '');
      opened = await driven.openMade('seed.html', pageOf(paragraphs.map(escapeMarkup), 'zh-Hant'));
    });

    it('matches all six portraits', () => {
      const { portraits } = reportOf(opened);
      expect(portraits.filter(({ count }) => count === 0).map(({ portrait }) => portrait)).toEqual(
        [],
      );
    });

    it('counts a repeated passage once and knows all its places', () => {
      const { findings } = reportOf(opened);
      const keys = findings.map(({ portrait, text }) => `${portrait} ${text.replace(/\s+/g, '')}`);
      expect(new Set(keys).size, 'a passage is listed twice').toBe(keys.length);
      const repeated = findings.filter(({ occurrences }) => occurrences.length > 1);
      expect(repeated.length, 'no passage has more than one place').toBeGreaterThan(0);
      for (const { text, occurrences } of repeated) {
        const copies = paragraphs.filter((paragraph) => paragraph.includes(text)).length;
        if (copies > 0) expect(occurrences.length, text).toBeGreaterThanOrEqual(copies);
      }
    });

    it('marks every copy and changes nothing', async () => {
      const { findings } = reportOf(opened);
      const places = findings.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
      await waitForMarks(opened.page);
      const ranges = await markedRanges(opened.page);
      expect(ranges.length).toBeGreaterThanOrEqual(places);
      expect(await isAsServed(opened.page)).toBe(true);
    });
  });
}

function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
