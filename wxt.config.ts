import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { OLDEST } from './page/oldest';
import { ALL_SITES } from './page/site-modes';
import { sitePatterns } from './page/sites';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // Whatever makes markup or code of a string throws.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const PERMISSIONS = ['storage', 'activeTab', 'scripting', 'contextMenus'];

/**
 * The manifest of a built extension.
 * @param test a build that may also run on pages of this machine
 */
export function manifest(browser: 'chrome' | 'firefox', test: boolean) {
  return {
    name: '__MSG_name__',
    short_name: '__MSG_short_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // ADR 0033: a passage that is silenced there would leave its words behind.
    incognito: 'not_allowed' as const,
    permissions: [...PERMISSIONS, ...(browser === 'chrome' ? ['sidePanel'] : [])],
    host_permissions: sitePatterns(test),
    // Asked for one by one, at the click that calls for it (ADR 0021).
    optional_host_permissions: [ALL_SITES],
    // ADR 0015: the frames of listed sites too, those without an address of their own as well.
    content_scripts: [
      {
        matches: sitePatterns(test),
        js: ['gate.js'],
        run_at: 'document_idle' as const,
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    // Plain Alt with J, K and M is taken by neither browser, nor by the access keys that
    // government sites in Taiwan agree on (Alt with U, C, L, R, B, Z, S, F).
    commands: {
      'next-passage': {
        suggested_key: { default: 'Alt+J' },
        description: '__MSG_command_next__',
      },
      'previous-passage': {
        suggested_key: { default: 'Alt+K' },
        description: '__MSG_command_previous__',
      },
      'toggle-marks': {
        suggested_key: { default: 'Alt+M' },
        description: '__MSG_command_marks__',
      },
    },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox' ? firefox : chrome),
  };
}

const chrome = { minimum_chrome_version: String(OLDEST.chromium) };

const firefox = {
  browser_specific_settings: {
    gecko: {
      // Fixed for ever by the first upload. This form names no domain, so it is nobody else's.
      id: '@wenze-mirror',
      strict_min_version: `${OLDEST.firefox}.0`,
      data_collection_permissions: { required: ['none' as const] },
    },
    // On phones the declaration of data came with 142.
    gecko_android: { strict_min_version: '142.0' },
  },
};

/**
 * The one place in a package of ours that could make markup of a string; nobody asks for it, so it is not shipped.
 * @throws Error when the package has changed and this place is not found any more
 */
function withoutMarkupStrings(): Plugin {
  const place = /\(?\b\w+\.innerHTML=\w+\.__html\)?/;
  return {
    name: 'wenze-without-markup-strings',
    enforce: 'pre',
    transform(code, id) {
      if (!/preact\/dist\/preact\.mjs/.test(id)) return null;
      if (!place.test(code)) throw new Error('preact sets innerHTML elsewhere now; look there.');
      return { code: code.replace(place, 'void 0'), map: null };
    },
  };
}

/** What popup, side panel and print view are made of, and what is fetched only once a reader asks for it. */
const SURFACE =
  /[\\/](?:components|locales|page|entrypoints[\\/]popup|preact|valibot|@?wxt|@webext-core|engine[\\/](?:report|types|generated[\\/]portrait-texts))[\\/.]|preload-helper|wxt-html-plugins/;
const ON_DEMAND =
  /[\\/](?:packs|opencc-js|components[\\/]options|locales[\\/]options|hand-over|formats|csv|html|markdown|SheetPage|PrintPage|rule-texts|card|main\.tsx)\b|\.css|\.html/;

/**
 * One file for what a popup needs before it can answer: each further one is another way to the browser and back,
 * and the window is not shown before all are there.
 */
function surfacesInOneFile(): Plugin {
  const wanted = (id: string) => SURFACE.test(id) && !ON_DEMAND.test(id);
  return {
    name: 'wenze-surfaces-in-one-file',
    outputOptions: (options) =>
      options.format === 'es' && !options.inlineDynamicImports
        ? { ...options, codeSplitting: { groups: [{ name: 'surface', test: wanted }] } }
        : options,
  };
}

const test = process.env.WENZE_TEST === '1';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, command }) => {
    const full = manifest(browser === 'firefox' ? 'firefox' : 'chrome', test);
    if (command === 'build') return full;
    // The development server talks over a socket, which the strict policy forbids.
    const { content_security_policy: _, ...loose } = full;
    return loose;
  },
  vite: () => ({
    plugins: [preact(), withoutMarkupStrings(), surfacesInOneFile()],
    define: { 'import.meta.env.WENZE_TEST': JSON.stringify(test) },
    // Every browser from the oldest on preloads modules itself; the stand-in for it would hold a `fetch`.
    build: {
      target: [`chrome${OLDEST.chromium}`, `firefox${OLDEST.firefox}`],
      modulePreload: { polyfill: false },
    },
  }),
});
