import { describe, expect, it } from 'vitest';
import { buildReport } from '../engine/report';
import type { Finding, Portrait, Strength } from '../engine/types';
import { heed } from './heed';
import { LongText } from './long-text';
import type { PageText } from './page-text';
import { DEFAULTS, type Settings } from './settings-schema';

const TEXT = '甲段。乙段。甲段。';

function finding(portrait: Portrait, start: number, strength: Strength): Finding {
  const rule = `p${portrait}/x`;
  const place = { start, end: start + 3, evidence: [] };
  return { portrait, rule, stance: 'case', basis: 'stated', strength, ...place };
}

const findings = [finding(1, 0, 'weak'), finding(2, 3, 'fair'), finding(1, 6, 'strong')];
const analysis = {
  findings,
  roster: { total: null, entries: [], organisations: [], trigger: null, rectification: null },
  accountability: true,
};
const reading = {
  page: { text: new LongText([TEXT]) } as PageText,
  report: buildReport(TEXT, analysis),
  findings,
};

function shown(change: Partial<Settings>) {
  const { report, findings: painted } = heed(reading, { ...DEFAULTS, ...change }, 'here');
  return {
    listed: report.findings.map(({ portrait }) => portrait),
    counts: report.portraits.slice(0, 2).map(({ count }) => count),
    painted: painted.map(({ start }) => start),
  };
}

describe('heed', () => {
  it.each<[string, Partial<Settings>, ReturnType<typeof shown>]>([
    ['the default', {}, { listed: [1, 2], counts: [1, 1], painted: [3, 6] }],
    ['weak ones too', { least: 'weak' }, { listed: [1, 2], counts: [1, 1], painted: [0, 3, 6] }],
    ['strong ones alone', { least: 'strong' }, { listed: [1, 2], counts: [1, 1], painted: [6] }],
    ['a portrait off', { portraitsOff: [1] }, { listed: [2], counts: [0, 1], painted: [3] }],
    [
      'a passage silenced: every place of it',
      {
        silenced: {
          ...DEFAULTS.silenced,
          passages: [{ portrait: 1, rule: 'p1/x', quote: '甲段。', site: 'here' }],
        },
      },
      { listed: [2], counts: [0, 1], painted: [3] },
    ],
  ])('%s', (_what, change, expected) => {
    expect(shown(change)).toEqual(expected);
  });
});
