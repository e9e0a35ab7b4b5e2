import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { optionsEn } from '../locales/options/en';
import { asSent, hostileValue, mutated, prototypeNames, runs } from '../scripts/fuzz/values';
import { loadSettings, saveSettings } from './settings';
import { readSettingsFile, writeSettingsFile } from './settings-file';
import { DEFAULTS, type Settings, settingsSchema } from './settings-schema';

/** Settings with an entry in every list. */
const FULL: Settings = {
  ...DEFAULTS,
  offSites: ['a.cn'],
  onSites: ['b.cn'],
  clickSites: ['c.cn'],
  portraitsOff: [2],
  silenced: {
    passages: [{ portrait: 1, rule: 'p1/x', quote: '没人过问', site: 'a.cn' }],
    rulesHere: [{ rule: 'p2/y', site: '' }],
    rules: ['p3/z'],
  },
  looks: [{ portrait: 6, light: '1 2 3', dark: '4 5 6', line: 'wavy' }],
};
const OLD = { version: 1, language: 'en', marks: false, offSites: ['a.cn'] };
const FILE = JSON.parse(writeSettingsFile(FULL));

const { numRuns, seed } = runs(300);
const names = prototypeNames();
const before = structuredClone(DEFAULTS);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'debug').mockReturnValue();
});

const TOLD = Object.keys(optionsEn);

describe('wrong settings', () => {
  it('in the store are put aside whole, and the defaults take their place', async () => {
    const stored = fc.oneof(
      { weight: 5, arbitrary: mutated(FULL) },
      { weight: 3, arbitrary: mutated(OLD) },
      { weight: 2, arbitrary: hostileValue },
    );
    let broken = 0;
    await fc.assert(
      fc.asyncProperty(stored, async (made) => {
        // The store of a browser keeps what JSON can say.
        const raw = asSent(made) ?? null;
        fakeBrowser.reset();
        await storage.setItem('local:settings', raw);
        const { settings, corrupt } = await loadSettings();
        expect(v.parse(settingsSchema, settings)).toEqual(settings);
        const aside = await storage.getItem('local:settings-corrupt');
        // As text: what is nested thousands deep, vitest's own comparison overflows on.
        expect(JSON.stringify(aside) === JSON.stringify(corrupt ? raw : null)).toBe(true);
        if (corrupt) {
          broken += 1;
          expect(settings).toEqual(DEFAULTS);
        }
        expect((await saveSettings({ marks: true })).marks).toBe(true);
        expect((await loadSettings()).settings).toEqual({ ...settings, marks: true });
        expect(prototypeNames()).toBe(names);
        expect(DEFAULTS).toEqual(before);
      }),
      { numRuns, seed },
    );
    expect(broken).toBeGreaterThan(0);
    expect(broken).toBeLessThan(numRuns);
    console.info(`stored settings: ${numRuns} tried, ${broken} broken`);
  });

  it('in a file are refused, each with what is wrong, and never taken in part', () => {
    const text = fc.oneof(
      { weight: 6, arbitrary: mutated(FILE).map(asText) },
      { weight: 2, arbitrary: mutated({ file: FILE.file, ...OLD }).map(asText) },
      { weight: 2, arbitrary: fc.nat(2_000).map((at) => asText(FILE).slice(0, at)) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    );
    let refused = 0;
    fc.assert(
      fc.property(text, (file) => {
        const read = readSettingsFile(file);
        expect(prototypeNames()).toBe(names);
        expect(DEFAULTS).toEqual(before);
        if (read.ok) {
          expect(readSettingsFile(writeSettingsFile(read.value))).toEqual(read);
          return;
        }
        refused += 1;
        expect(read.problems.length).toBeGreaterThan(0);
        for (const { kind } of read.problems)
          expect(TOLD, 'it has no words').toContain(`problem.${kind}`);
      }),
      { numRuns, seed },
    );
    expect(refused).toBeLessThan(numRuns);
    console.info(`files of settings: ${numRuns} tried, ${refused} refused`);
  });

  it('in their millions are refused without naming each', () => {
    const many = asText({ ...FILE, offSites: new Array(1_900_000).fill(0) });
    const read = readSettingsFile(many);
    expect(read).toMatchObject({ ok: false });
    expect(read.ok ? 0 : read.problems.length).toBeLessThan(20_000);
  });
});

function asText(value: unknown): string {
  return JSON.stringify(asSent(value)) ?? '';
}
