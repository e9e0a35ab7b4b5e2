import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isFresh } from './stamps.mjs';

/**
 * Has scripts/prepare.ts make the generated files anew unless they are fresh. It runs in a process of its
 * own, because whatever the builders print must not reach stdout.
 * @param {string} root the checkout
 * @returns {boolean} false when that failed; the cause is then on stderr
 */
export function makeGenerated(root) {
  if (isFresh(root, 'tables') && isFresh(root, 'wxt')) return true;
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const script = join(root, 'scripts', 'prepare.ts');
  const done = spawnSync(process.execPath, [tsx, script], { cwd: root, stdio: ['ignore', 2, 2] });
  return done.status === 0;
}
