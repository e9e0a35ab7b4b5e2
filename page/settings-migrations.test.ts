import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { migrate } from './settings-migrations';
import { DEFAULTS, entries, settingsSchema, VERSION } from './settings-schema';

/** Settings as each older version stored them, and what of it must be found again. */
const OLD = [
  {
    version: 1,
    stored: { version: 1, language: 'zh-Hant', marks: false, offSites: ['a.example', 'b.example'] },
  },
];

describe('migrate', () => {
  it('knows a sample of every older version', () => {
    const known = OLD.map(({ version }) => version);
    const all = Array.from({ length: VERSION - 1 }, (_, i) => i + 1);
    expect(known, 'add a sample of the version you have just made old').toEqual(all);
  });

  it.each(OLD)('brings version $version here and keeps all it said', ({ stored }) => {
    const now = v.parse(settingsSchema, migrate(stored));
    expect(now).toEqual({ ...DEFAULTS, ...stored, version: VERSION });
  });

  it.each(OLD)('what version $version knew can be told from the new shape', ({ stored }) => {
    const now = v.parse(settingsSchema, migrate(stored)) as Record<string, unknown>;
    const back = Object.fromEntries(Object.keys(stored).map((key) => [key, now[key]]));
    expect({ ...back, version: stored.version }).toEqual(stored);
  });

  it('leaves the newest version alone', () => {
    expect(migrate(DEFAULTS)).toBe(DEFAULTS);
    expect(v.parse(v.strictObject(entries), DEFAULTS)).toEqual(DEFAULTS);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'rubbish'],
    ['a list', [1]],
    ['a version of the future', { version: VERSION + 1 }],
    ['a version that is no number', { version: '1' }],
    ['a version that never was', { version: 0.5 }],
    ['a name of the prototype', { version: Number.NaN }],
  ])('passes %s on as it came', (_, raw) => {
    expect(migrate(raw)).toBe(raw);
  });
});
