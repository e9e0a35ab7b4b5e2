import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ReportFinding } from '../engine/report';
import { loadSettings, saveSettings } from './settings';
import { DEFAULTS } from './settings-schema';
import { wantedOn } from './silence';
import { REACHES, type Reach, silence } from './silencing';

const HERE = 'www.example.gov.cn';
const FINDING = { portrait: 4, rule: 'p4/x', text: '局长\n被约谈。' } as ReportFinding;
const OTHER = { portrait: 4, rule: 'p4/x', text: '另一处。' } as ReportFinding;

const wants = async (finding: ReportFinding, site: string) =>
  wantedOn((await loadSettings()).settings, site)(finding, finding.text);

beforeEach(() => fakeBrowser.reset());

describe('silence', () => {
  it.each<[Reach, here: boolean, otherHere: boolean, elsewhere: boolean]>([
    ['passage', false, true, true],
    ['here', false, false, true],
    ['everywhere', false, false, false],
  ])('%s', async (reach, here, otherHere, elsewhere) => {
    await silence(FINDING, reach, HERE);
    expect(await wants(FINDING, HERE)).toBe(here);
    expect(await wants(OTHER, HERE)).toBe(otherHere);
    expect(await wants(FINDING, 'elsewhere.example')).toBe(elsewhere);
  });

  it.each(REACHES)('%s can be undone, and leaves all else as it is by then', async (reach) => {
    const undo = await silence(FINDING, reach, HERE);
    await silence(FINDING, reach, HERE);
    await saveSettings({ language: 'en' });
    await silence({ ...OTHER, rule: 'p4/y' }, reach, HERE);
    await undo();
    expect(await wants(FINDING, HERE)).toBe(true);
    expect(await wants({ ...OTHER, rule: 'p4/y' }, HERE)).toBe(false);
    expect((await loadSettings()).settings.language).toBe('en');
  });

  it('is stored once however often it is said', async () => {
    for (const reach of REACHES) {
      await silence(FINDING, reach, HERE);
      await silence(FINDING, reach, HERE);
    }
    const { passages, rulesHere, rules } = (await loadSettings()).settings.silenced;
    expect([passages.length, rulesHere.length, rules.length]).toEqual([1, 1, 1]);
    expect(DEFAULTS.silenced.rules, 'the defaults were changed').toEqual([]);
  });
});
