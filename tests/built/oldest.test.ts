import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OLDEST } from '../../page/oldest';
import { freshBuild } from '../../scripts/browser/build';

/** Paths in Mozilla's table of what browsers can do; the store's linter brings it along. */
const NEEDED = [
  'api.CSS.highlights_static',
  'api.Highlight.priority',
  'api.StaticRange.StaticRange',
  'api.CSSStyleSheet.replaceSync',
  'api.ShadowRoot.adoptedStyleSheets',
  'api.Element.checkVisibility',
  'javascript.builtins.Array.findLast',
  'javascript.builtins.Object.hasOwn',
  'javascript.builtins.Intl.Segmenter',
  'javascript.regular_expressions.lookbehind_assertion',
  'css.selectors.has',
  'webextensions.api.storage.session',
  'webextensions.api.action.setBadgeTextColor',
  'webextensions.api.scripting.registerContentScripts',
  'webextensions.manifest.content_scripts.match_origin_as_fallback',
  'webextensions.manifest.optional_host_permissions',
];

/** What is used although the oldest browser does not have it, and what happens there. */
const NEWER: [path: string, used: RegExp, instead: string][] = [
  ['api.Scheduler.yield', /\.yield\b/, 'page/slices.ts takes a message to itself'],
  [
    'api.Document.caretPositionFromPoint',
    /caretPositionFromPoint/,
    'page/hit.ts takes the older name',
  ],
  [
    'api.Element.checkVisibility.options_visibilityProperty_parameter',
    /visibilityProperty/,
    'page/hidden.ts gives the older names too',
  ],
  ['webextensions.api.sidePanel.open', /sidePanel/, 'open-panel.ts offers no button'],
];

/** Names that would break the oldest browser, and that a slip brings in easily. */
const NOT_YET = [
  'javascript.builtins.Promise.withResolvers',
  'javascript.builtins.Promise.try',
  'javascript.builtins.Object.groupBy',
  'javascript.builtins.Map.groupBy',
  'javascript.builtins.Array.fromAsync',
  'javascript.builtins.Set.symmetricDifference',
  'javascript.builtins.Set.isSubsetOf',
  'javascript.builtins.RegExp.escape',
  'javascript.builtins.Uint8Array.fromBase64',
  'api.URL.canParse_static',
  'api.URL.parse_static',
  'api.AbortSignal.any_static',
  'api.Element.getHTML',
  'api.Element.setHTML',
  'api.HTMLElement.showPopover',
  'api.Document.startViewTransition',
];

interface Support {
  version_added?: string | false | null;
  partial_implementation?: boolean;
}
interface Node {
  __compat?: { support: Record<string, Support | Support[]> };
  [child: string]: unknown;
}

const require = createRequire(createRequire(import.meta.url).resolve('addons-linter/package.json'));
const table: Node = require('@mdn/browser-compat-data');

/** The first version of a browser that has it. */
function since(path: string, browser: 'chrome' | 'firefox'): number {
  const node = path.split('.').reduce<Node | undefined>((at, key) => at?.[key] as Node, table);
  if (!node?.__compat) throw new Error(`The table does not know ${path}.`);
  const support = node.__compat.support[browser];
  const versions = (Array.isArray(support) ? support : [support]).map((one) =>
    one?.version_added ? Number.parseFloat(one.version_added.replace('≤', '')) : Infinity,
  );
  return Math.min(...versions);
}

const isOldEnough = (path: string) =>
  since(path, 'chrome') <= OLDEST.chromium && since(path, 'firefox') <= OLDEST.firefox;

const folder = freshBuild('chromium');
const shipped = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');

describe('the oldest browsers that the manifests name', () => {
  it.each(NEEDED)('have %s', (path) => {
    expect(isOldEnough(path), 'raise page/oldest.ts, or do without').toBe(true);
  });

  it.each(NEWER)('may lack %s', (path, used) => {
    expect(isOldEnough(path), 'they have it now: take the stand-in away').toBe(false);
    expect(used.test(shipped), 'it is used no longer: take it off this list').toBe(true);
  });

  it.each(NOT_YET)('are not asked for %s', (path) => {
    expect(isOldEnough(path), 'they have it now: take it off this list').toBe(false);
    const name = path.split('.').at(-1)?.replace('_static', '') ?? '';
    const owner = path.split('.').at(-2);
    const ofOwner =
      path.endsWith('_static') || /\.(Promise|Object|Map|Array|RegExp|Uint8Array)\./.test(path);
    const use = new RegExp(ofOwner ? `\\b${owner}\\.${name}\\b` : `\\.${name}\\(`);
    expect(shipped.match(use)?.[0]).toBeUndefined();
  });
});
