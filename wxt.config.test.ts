import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifest } from './wxt.config';

const BROWSERS = ['chrome', 'firefox'] as const;
const LANGUAGES = ['en', 'zh_CN', 'zh_TW'];

function texts(language: string): Record<string, { message: string }> {
  return JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
}

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const built = manifest(browser, false);

  it('asks for these permissions and no other', () => {
    const panel = browser === 'chrome' ? ['sidePanel'] : [];
    const permissions = ['storage', 'activeTab', 'scripting', 'contextMenus', ...panel];
    expect(built.permissions).toEqual(permissions);
    expect(built).not.toHaveProperty('optional_permissions');
    expect(built).not.toHaveProperty('web_accessible_resources');
  });

  it('names every host; none covers a whole top-level domain or all sites', () => {
    for (const pattern of built.host_permissions) {
      expect(pattern, 'list hosts in page/sites.ts').toMatch(/^\*:\/\/\*\.[\w-]+(\.[\w-]+)+\/\*$/);
      expect(pattern).not.toMatch(/\*\.(com|gov|net|org)\.\w+\/|\*\.gov\.cn\//);
    }
  });

  it('names the oldest browser', () => {
    const { minimum_chrome_version: chrome, browser_specific_settings: firefox } = built as {
      minimum_chrome_version?: string;
      browser_specific_settings?: { gecko: { strict_min_version: string } };
    };
    const named = browser === 'chrome' ? chrome : firefox?.gecko.strict_min_version;
    expect(named).toBe(browser === 'chrome' ? '111' : '140.0');
  });

  it('may run on this machine only in a build for tests', () => {
    expect(built.host_permissions.join()).not.toMatch(/localhost|127\.0\.0\.1/);
    expect(manifest(browser, true).host_permissions).toContain('http://localhost/*');
  });

  it('forbids its own pages any script but its own, and any connection', () => {
    const policy = built.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|connect-src|data:/);
  });

  it.each(LANGUAGES)('finds each of its texts in %s, short enough for the stores', (language) => {
    const keys = [...JSON.stringify(built).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
    const found = texts(language);
    expect(Object.keys(found).sort()).toEqual([...new Set(keys)].sort());
    expect(found.name?.message.length).toBeLessThanOrEqual(45);
    expect(found.short_name?.message.length).toBeLessThanOrEqual(12);
    expect(found.description?.message.length).toBeLessThanOrEqual(132);
  });
});

it('declares to Firefox that nothing is collected', () => {
  const gecko = { data_collection_permissions: { required: ['none'] } };
  expect(manifest('firefox', false)).toMatchObject({ browser_specific_settings: { gecko } });
});
