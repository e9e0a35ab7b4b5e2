import { describe, expect, it } from 'vitest';
import { SLOTS } from '../engine/slots';
import { traditional } from '../scripts/locales/build';
import { en } from './en';
import { type Key, LANGUAGES, type Locale, resolveLocale, slotName, t } from './index';
import { tOptions } from './options';
import { optionsEn } from './options/en';
import { type OptionsKey, optionsZhHans } from './options/zh-Hans';
import { tToolbar } from './toolbar';
import { type ToolbarKey, toolbarZhHans } from './toolbar/zh-Hans';
import { zhHans } from './zh-Hans';
import { optionsTexts } from './zh-Hant.overrides';

const LOCALES = Object.keys(LANGUAGES) as Locale[];
const KEYS = Object.keys(zhHans) as Key[];
const OPTIONS_KEYS = Object.keys(optionsZhHans) as OptionsKey[];
/** Both sets of texts, the popup's and the card's, and those of the settings. */
const ALL_HANS: Record<string, string> = { ...zhHans, ...optionsZhHans };
const ALL_EN: Record<string, string> = { ...en, ...optionsEn };

describe('t', () => {
  it('puts values in', () => {
    expect(t('zh-Hans', 'portrait.count', { n: 3 })).toBe('3 处');
    expect(t('zh-Hant', 'portrait.count', { n: 3 })).toBe('3 處');
  });

  it.each([
    [1, '1 passage'],
    [2, '2 passages'],
    [0, '0 passages'],
  ])('chooses the English form for %i', (n, text) => {
    expect(t('en', 'portrait.count', { n })).toBe(text);
  });

  it('does not read values as patterns', () => {
    expect(t('en', 'off.title', { host: '{host}$&' })).toBe('Off on {host}$&');
  });
});

it.each(LOCALES)('the toolbar says what the rest of the interface says, in %s', (locale) => {
  for (const key of Object.keys(toolbarZhHans) as ToolbarKey[]) {
    const params = { portraits: 1, count: 3 };
    expect(tToolbar(locale, key, params)).toBe(t(locale, key, params));
  }
});

describe('resolveLocale', () => {
  it.each<[Parameters<typeof resolveLocale>[0], string, Locale]>([
    ['auto', 'zh-CN', 'zh-Hans'],
    ['auto', 'zh', 'zh-Hans'],
    ['auto', 'zh-SG', 'zh-Hans'],
    ['auto', 'zh-Hans-HK', 'zh-Hans'],
    ['auto', 'zh-TW', 'zh-Hant'],
    ['auto', 'zh_HK', 'zh-Hant'],
    ['auto', 'zh-Hant-MY', 'zh-Hant'],
    ['auto', 'yue', 'zh-Hant'],
    ['auto', 'de-DE', 'en'],
    ['en', 'zh-CN', 'en'],
  ])('%s on a browser in %s is %s', (setting, ui, locale) => {
    expect(resolveLocale(setting, ui)).toBe(locale);
  });
});

describe('slotName', () => {
  it('names known slots and passes others through', () => {
    expect(slotName('zh-Hans', 'harm')).toBe('后果');
    expect(slotName('en', 'something-new')).toBe('something-new');
    expect(slotName('en', 'constructor')).toBe('constructor');
  });
});

describe('slots', () => {
  it('have a label each, and no label is left over', () => {
    const labelled = KEYS.filter((key) => key.startsWith('slot.')).map((key) => key.slice(5));
    expect(labelled.sort()).toEqual([...SLOTS].sort());
  });

  it('have labels of their own', () => {
    for (const texts of [zhHans, en]) {
      const labels = SLOTS.map((slot) => texts[`slot.${slot}`]);
      expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
    }
  });
});

describe('the texts', () => {
  it('have names of their own in both sets', () => {
    expect(OPTIONS_KEYS.filter((key) => key in zhHans)).toEqual([]);
  });

  it.each([...KEYS, ...OPTIONS_KEYS])('%s takes the same values in each language', (key) => {
    const names = (text: string) =>
      [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();
    expect(names(ALL_EN[key] ?? '')).toEqual(names(ALL_HANS[key] ?? ''));
  });

  it('use full-width punctuation in Chinese', () => {
    for (const key of [...KEYS, ...OPTIONS_KEYS]) {
      expect(ALL_HANS[key], `${key}: write ，；：？（） in full width`).not.toMatch(
        /[\u4e00-\u9fff][,;:?!(]|\)[\u4e00-\u9fff]/,
      );
    }
  });

  it('leave no mainland word or quotation mark in Traditional', () => {
    const both = { ...traditional(), ...traditional(optionsZhHans, optionsTexts) };
    const text = Object.values(both).join('\n');
    expect(text).not.toMatch(
      /[“”]|擴展|默認|設置|網絡|圖標|打開|快捷鍵|文件|域名|數據|添加|保存|界面/,
    );
  });

  it('never pass a verdict', () => {
    for (const locale of LOCALES) {
      const shown = [
        ...KEYS.map((key) => t(locale, key)),
        ...OPTIONS_KEYS.map((key) => tOptions(locale, key)),
      ];
      const all = shown.join('\n');
      expect(all).not.toMatch(/违规问责|違規問責|有罪|guilty|wrongdoer|illegal/i);
    }
  });
});
