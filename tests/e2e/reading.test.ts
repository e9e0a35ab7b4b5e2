import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { ReportFinding } from '../../engine/report';
import { PORTRAITS } from '../../engine/types';
import { waitForMarks } from '../../scripts/browser/marks';
import { badgeOf } from '../../scripts/browser/reading';
import { useBrowser } from './browser';
import { reportOf } from './driven';
import { COMMENTARY, NOTICE } from './expected-sample';
import { isAsServed } from './page';

const driven = useBrowser();

describe.each([NOTICE, COMMENTARY])('$file', ({ file, found, silent }) => {
  it('is read by itself, marked, counted on the badge, and not touched', async () => {
    const opened = await driven.openSample(file);
    const { page, tab } = opened;
    await waitForMarks(page);
    expect(await isAsServed(page), 'the page was changed').toBe(true);
    const firm = reportOf(opened).findings.filter(({ strength }) => strength !== 'weak');
    const portraits = new Set(firm.map(({ portrait }) => portrait)).size;
    const badge = portraits === 0 ? '' : String(portraits);
    await expect.poll(() => badgeOf(driven.worker, tab)).toBe(badge);
    await page.close();
  });

  it('has the passages that a reader would mark, and no others', async () => {
    const opened = await driven.openSample(file);
    const { findings } = reportOf(opened);
    const text = await pageText(opened.page);
    const missed = PORTRAITS.flatMap((portrait) => {
      const own = findings.filter((finding) => finding.portrait === portrait);
      const misses = found[portrait].filter((words) => !touches(own, words, text));
      return misses.map((words) => `P${portrait} ${words}`);
    });
    const wrong = silent.filter((words) => touches(findings, words, text));
    expect({ missed, wrong }, 'passages that a reader would mark, and others').toEqual({
      missed: [],
      wrong: [],
    });
    await opened.page.close();
  });
});

/** The page's words without white space: how a reader joins lines is none of this test's business. */
async function pageText(page: Page): Promise<string> {
  const text = await page.evaluate(() => document.body.textContent ?? '');
  return text.replace(/\s+/g, '');
}

/** Whether any passage overlaps the place where the words stand. */
function touches(findings: ReportFinding[], words: string, text: string): boolean {
  const start = text.indexOf(words.replace(/\s+/g, ''));
  if (start < 0) throw new Error(`The page does not say: ${words}`);
  return findings.some((finding) => {
    const passage = finding.text.replace(/\s+/g, '');
    const at = text.indexOf(passage);
    if (at < 0) throw new Error(`A passage does not stand on the page: ${passage}`);
    return at < start + words.length && start < at + passage.length;
  });
}
