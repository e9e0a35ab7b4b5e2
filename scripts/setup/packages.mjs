import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} LockEntry */

/**
 * Whether node_modules is known to hold what package-lock.json asks for.
 * @param {string} root the checkout
 */
export function packagesAreFresh(root) {
  const stamp = stampFile(root);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash(root);
}

/**
 * Brings node_modules in line with package-lock.json: nothing to do where the installed versions already
 * match (somebody ran npm by hand), else `npm ci` with its output on stderr.
 * @param {string} root the checkout
 * @param {(message: string) => void} say
 * @returns {boolean} false when npm failed; npm has then said why on stderr
 */
export function installPackages(root, say) {
  if (!installedMatchesLock(root)) {
    say('Installing packages (npm ci) …');
    if (!npmCi(root)) return false;
  }
  writeFileSync(stampFile(root), lockHash(root));
  return true;
}

/** @param {string} root */
function stampFile(root) {
  return join(root, 'node_modules', '.wenze-lock');
}

/** @param {string} root */
function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** @param {string} root */
function installedMatchesLock(root) {
  const installedLock = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const wanted = lockedPackages(join(root, 'package-lock.json'));
  const installed = lockedPackages(installedLock);
  for (const path of Object.keys(installed)) if (!wanted[path]) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    const found = installed[path];
    // Packages for other platforms stand in the lock file and are rightly not installed.
    if (!found) return Boolean(entry.optional ?? entry.devOptional ?? entry.peer);
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, LockEntry>}
 */
function lockedPackages(file) {
  const { '': _root, ...packages } = JSON.parse(readFileSync(file, 'utf8')).packages;
  return packages;
}

/** @param {string} root */
function npmCi(root) {
  const args = ['ci', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const windows = process.platform === 'win32';
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: windows });
  return done.status === 0;
}
