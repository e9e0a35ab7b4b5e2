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
    ['a version of the future', { ...DEFAULTS, version: 3 }],
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

describe('watchSettings', () => {
  it('tells of good values and passes broken ones over', async () => {
    const changed = vi.fn();
    const stop = watchSettings(changed);
    await storage.setItem('local:settings', 'rubbish');
    expect(changed).not.toHaveBeenCalled();
    await storage.setItem('local:settings', { ...DEFAULTS, marks: false });
    expect(changed).toHaveBeenCalledExactlyOnceWith({ ...DEFAULTS, marks: false });
    stop();
  });
});
