import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const EXTENSION = [
  'components',
  'engine',
  'entrypoints',
  'locales',
  'package-lock.json',
  'packs',
  'page',
  'public',
  'rules',
  'scripts/locales',
  'scripts/tables',
  'wxt.config.ts',
];

/**
 * What each generated output is made from. `tables`: engine/generated and locales/generated;
 * `wxt`: the type declarations in .wxt; the others: the extension as the browser runs load it.
 */
const SOURCES = {
  tables: {
    read: ['rules', 'engine', 'locales', 'scripts/tables', 'scripts/locales', 'package-lock.json'],
    outputs: ['engine/generated', 'locales/generated'],
  },
  wxt: {
    read: ['wxt.config.ts', 'entrypoints', 'public', 'package-lock.json'],
    outputs: ['.wxt/wxt.d.ts'],
  },
  chromium: { read: EXTENSION, outputs: ['.output/chrome-mv3/manifest.json'] },
  firefox: { read: EXTENSION, outputs: ['.output/firefox-mv3/manifest.json'] },
  'chromium-test': { read: EXTENSION, outputs: ['.output/chrome-mv3-test/manifest.json'] },
  'firefox-test': { read: EXTENSION, outputs: ['.output/firefox-mv3-test/manifest.json'] },
};

/** @typedef {keyof typeof SOURCES} Stamp */

/**
 * Whether the outputs exist and were made from the sources as they stand now.
 * @param {string} root the checkout
 * @param {Stamp} stamp
 */
export function isFresh(root, stamp) {
  const file = stampFile(root, stamp);
  if (!existsSync(file)) return false;
  if (!SOURCES[stamp].outputs.every((output) => existsSync(join(root, output)))) return false;
  return readFileSync(file, 'utf8') === sourcesHash(root, stamp);
}

/**
 * Remembers that the outputs were made from sources with this hash.
 * @param {string} root the checkout
 * @param {Stamp} stamp
 * @param {string} hash as `sourcesHash` gave it before the outputs were made
 */
export function markFresh(root, stamp, hash) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stampFile(root, stamp), hash);
}

/**
 * Hash over the names and contents of all sources of one stamp.
 * @param {string} root the checkout
 * @param {Stamp} stamp
 * @returns {string} hexadecimal
 */
export function sourcesHash(root, stamp) {
  const hash = createHash('sha256');
  for (const source of SOURCES[stamp].read) addPath(hash, root, source);
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {Stamp} stamp
 */
function stampFile(root, stamp) {
  return join(root, '.cache', `${stamp}.hash`);
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} root
 * @param {string} path relative to root
 */
function addPath(hash, root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return;
  const entries = listFolder(full);
  if (entries === null) {
    hash.update(`\n${path}\n`).update(readFileSync(full));
    return;
  }
  for (const entry of entries) {
    if (entry === 'generated' || /\.test\.tsx?$/.test(entry)) continue;
    addPath(hash, root, `${path}/${entry}`);
  }
}

/** @param {string} full */
function listFolder(full) {
  try {
    return readdirSync(full).sort();
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOTDIR') return null;
    throw error;
  }
}
