import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { analyse } from '../../engine/analyse';
import { isWordingRule } from '../../engine/ranker/wording';
import { saveSettings } from '../../page/settings';
import type { Settings } from '../../page/settings-schema';

vi.mock('../../engine/analyse', async (original) => {
  const real = await original<{ analyse: typeof analyse }>();
  return { analyse: vi.fn(real.analyse) };
});

const PAGE = 'https://www.example.gov.cn/news/1.html';
const host = new URL(PAGE).hostname;
const readings = vi.mocked(analyse);

/** As after the start of the background: nothing has been made ready. */
async function started() {
  vi.resetModules();
  return import('./warm-up');
}

beforeEach(() => {
  fakeBrowser.reset();
  readings.mockClear();
});

describe('a page that is on its way', () => {
  it.each<[string, Partial<Settings>, number]>([
    ['of a site that is read by itself', {}, 1],
    ['of one that is off', { offSites: [host] }, 0],
    ['of one that is read on a click', { clickSites: [host] }, 0],
    ['where all wait for a click', { reach: 'click' }, 0],
    ['where all but this wait for a click', { reach: 'click', onSites: [host] }, 1],
  ])('%s', async (_where, settings, times) => {
    const { expectPage } = await started();
    await saveSettings(settings);
    await expectPage(PAGE);
    expect(readings, 'see restOf in page/gate-port.ts').toHaveBeenCalledTimes(times);
  });

  it('of which the browser does not tell the address', async () => {
    const { expectPage } = await started();
    await expectPage(undefined);
    expect(readings).not.toHaveBeenCalled();
  });
});

it('the engine is made ready once', async () => {
  const { warmUp } = await started();
  warmUp();
  warmUp();
  expect(readings).toHaveBeenCalledTimes(1);
});

it('what it is made ready with holds findings of rules and of the ranker, and a roster', async () => {
  const { SAMPLE } = await started();
  expect(SAMPLE.length, 'no more than a passage: see PASSAGE in engine/engine.ts').toBeGreaterThan(
    400,
  );
  const { findings, roster } = analyse(SAMPLE);
  const ranked = findings.filter(({ rule }) => isWordingRule(rule));
  expect(ranked.length, 'write something into SAMPLE that only the ranker finds').toBeGreaterThan(
    0,
  );
  expect(findings.length, 'and something that a rule finds').toBeGreaterThan(ranked.length);
  expect(roster.total?.count).toBe(43);
  expect(roster.entries.length).toBeGreaterThan(2);
});
