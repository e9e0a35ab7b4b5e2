import { describe, expect, it } from 'vitest';
import type { FileProblem } from './file-problem';
import { readSettingsFile, writeSettingsFile } from './settings-file';
import { DEFAULTS, type Settings, VERSION } from './settings-schema';

const FULL: Settings = {
  ...DEFAULTS,
  language: 'zh-Hant',
  reach: 'click',
  offSites: ['a.example'],
  portraitsOff: [2],
  silenced: {
    passages: [{ portrait: 1, rule: 'p1/late', quote: '甲。', site: 'b.example' }],
    rulesHere: [{ rule: 'p2/low-pays', site: '' }],
    rules: ['p3/kin'],
  },
  looks: [{ portrait: 1, light: '1 2 3', dark: '250 251 252', line: 'thick' }],
};

const file = (content: object) => JSON.stringify({ file: 'wenze-mirror-settings', ...content });

function problems(text: string): FileProblem[] {
  const read = readSettingsFile(text);
  return read.ok ? [] : read.problems;
}

describe('a file of settings', () => {
  it.each([
    ['the defaults', DEFAULTS],
    ['everything changed', FULL],
  ])('gives back what was written: %s', (_, settings) => {
    expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ ok: true, value: settings });
  });

  it('of version 1 is brought to the newest', () => {
    const old = { version: 1, language: 'en', marks: false, offSites: ['a.example'] };
    expect(readSettingsFile(file(old))).toEqual({
      ok: true,
      value: { ...DEFAULTS, ...old, version: VERSION },
    });
  });

  it.each<[string, string, FileProblem['kind'], RegExp]>([
    ['is empty', '', 'no-json', /JSON/],
    ['is cut off', writeSettingsFile(FULL).slice(0, 90), 'no-json', /JSON/],
    ['is a list', '[]', 'other-file', /wenze-mirror-settings/],
    ['is JSON of something else', '{"file":"x"}', 'other-file', /wenze-mirror-settings/],
    ['is huge', ' '.repeat(5_000_000), 'too-large', /5000/],
    ['is of the future', file({ ...DEFAULTS, version: 99 }), 'newer', /99/],
    ['has no version', file({ language: 'en' }), 'missing', /version/],
    ['has a wrong value', file({ ...DEFAULTS, least: 'loud' }), 'choice', /weak.*least.*loud/],
    ['has a wrong item', file({ ...DEFAULTS, offSites: ['a', 7] }), 'no-text', /offSites\[2\]/],
    ['lacks a field', file({ ...DEFAULTS, marks: undefined }), 'missing', /marks/],
    ['has a misspelt field', file({ ...DEFAULTS, offsites: [] }), 'unknown', /offsites/],
    [
      'would put style into a page',
      file({ ...DEFAULTS, looks: [{ ...FULL.looks[0], dark: '0 0 0); } * {' }] }),
      'bad-color',
      /looks\[1\]\.dark/,
    ],
  ])('that %s is refused with cause and cure', (_, text, kind, said) => {
    const found = problems(text);
    expect(found.map((problem) => problem.kind)).toContain(kind);
    expect(JSON.stringify(found)).toMatch(said);
  });

  it('names every problem', () => {
    const bad = file({ ...DEFAULTS, least: 'loud', marks: 1, reach: null });
    expect(problems(bad)).toHaveLength(3);
  });
});
