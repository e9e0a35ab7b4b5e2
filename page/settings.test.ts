import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import {
  DEFAULTS,
  dismissCorrupt,
  isOff,
  loadSettings,
  saveSettings,
  watchSettings,
} from './settings';
import { VERSION } from './settings-schema';

const LOOK = { portrait: 1, light: '0 0 0', dark: '255 255 255', line: 'wavy' };

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'debug').mockReturnValue();
});

describe('loadSettings', () => {
  it('gives the defaults where nothing is stored', async () => {
    expect(await loadSettings()).toEqual({ settings: DEFAULTS, corrupt: false });
  });

  it.each<[string, unknown]>([
    ['a text', 'rubbish'],
    ['a version that is no whole number', { ...DEFAULTS, version: 2.5 }],
    ['a version that never was', { ...DEFAULTS, version: 0 }],
    ['an unknown language', { ...DEFAULTS, language: 'fr' }],
    ['sites that are no list', { ...DEFAULTS, offSites: 'www.example.gov.cn' }],
    ['a missing field', { version: 1, language: 'auto', marks: 'yes' }],
    [
      'a colour that is more than a colour',
      { ...DEFAULTS, looks: [{ ...LOOK, light: '0 0 0) } * {' }] },
    ],
  ])('puts %s aside and says so until dismissed', async (_, broken) => {
    await storage.setItem('local:settings', broken);
    expect(await loadSettings()).toEqual({ settings: DEFAULTS, corrupt: true });
    expect(await storage.getItem('local:settings-corrupt')).toEqual(broken);
    expect((await loadSettings()).corrupt).toBe(true);
    await dismissCorrupt();
    expect(await loadSettings()).toEqual({ settings: DEFAULTS, corrupt: false });
  });
});

it('a broken value that cannot be put aside, for the storage is full, still gives the defaults', async () => {
  await storage.setItem('local:settings', 'rubbish');
  vi.spyOn(storage, 'setItems').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  expect(await loadSettings()).toEqual({ settings: DEFAULTS, corrupt: true });
});

describe('saveSettings', () => {
  it('keeps what is not changed', async () => {
    await saveSettings({ language: 'en' });
    await saveSettings({ offSites: ['www.example.gov.cn'] });
    const { settings } = await loadSettings();
    expect(settings).toEqual({ ...DEFAULTS, language: 'en', offSites: ['www.example.gov.cn'] });
    expect(isOff(settings, 'www.example.gov.cn')).toBe(true);
    expect(isOff(settings, 'example.gov.cn')).toBe(false);
  });
});

describe('settings that a newer version has stored', () => {
  const NEWER = {
    ...DEFAULTS,
    version: VERSION + 1,
    language: 'en',
    offSites: ['www.example.gov.cn'],
    reach: { kind: 'some', hosts: ['a.example'] },
    voice: 'soft',
  };
  const stored = () => storage.getItem('local:settings');

  it('are used as far as they are understood, and left as they are', async () => {
    await storage.setItem('local:settings', NEWER);
    const { reach } = DEFAULTS;
    const settings = { ...DEFAULTS, language: 'en', offSites: ['www.example.gov.cn'], reach };
    expect(await loadSettings()).toEqual({ settings, corrupt: false });
    expect(await stored()).toEqual(NEWER);
  });

  it('keep everything but what is changed', async () => {
    await storage.setItem('local:settings', NEWER);
    const { language, marks } = await saveSettings({ marks: false });
    expect({ language, marks }).toEqual({ language: 'en', marks: false });
    expect(await stored()).toEqual({ ...NEWER, marks: false });
    expect((await loadSettings()).corrupt).toBe(false);
  });

  it('are put aside whole before something is overwritten that is not understood', async () => {
    await storage.setItem('local:settings', NEWER);
    await saveSettings({ reach: 'click' });
    expect(await stored()).toEqual({ ...NEWER, reach: 'click' });
    expect(await storage.getItem('local:settings-corrupt')).toEqual(NEWER);
    expect((await loadSettings()).corrupt).toBe(true);
  });

  it('are told to whoever watches', async () => {
    const changed = vi.fn();
    watchSettings(changed);
    await storage.setItem('local:settings', NEWER);
    expect(changed.mock.calls[0]?.[0]).toMatchObject({ language: 'en', version: VERSION });
  });

  it.each([VERSION, 1])(
    'fields that version %i does not know stay in the store',
    async (version) => {
      const odd = { ...DEFAULTS, version, voice: 'soft', constructor: 'mine' };
      await storage.setItem('local:settings', odd);
      await saveSettings({ marks: false });
      expect(await stored()).toEqual({ ...odd, version: VERSION, marks: false });
    },
  );
});

describe('changes that come at once', () => {
  it('are all kept', async () => {
    await Promise.all([
      saveSettings({ marks: false }),
      saveSettings({ least: 'strong' }),
      saveSettings({ gutter: true }),
    ]);
    const { settings } = await loadSettings();
    expect(settings).toMatchObject({ marks: false, least: 'strong', gutter: true });
  });
});

describe('watchSettings', () => {
  it('tells of good values and passes broken ones over', async () => {
    const changed = vi.fn();
    const stop = watchSettings(changed);
    await storage.setItem('local:settings', 'rubbish');
    expect(changed).not.toHaveBeenCalled();
    const hidden = { ...DEFAULTS, marks: false };
    await storage.setItem('local:settings', hidden);
    expect(changed, 'before stood what was broken').toHaveBeenLastCalledWith(hidden, DEFAULTS);
    await storage.setItem('local:settings', DEFAULTS);
    expect(changed).toHaveBeenLastCalledWith(DEFAULTS, hidden);
    expect(changed).toHaveBeenCalledTimes(2);
    stop();
  });
});
