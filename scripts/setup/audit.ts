import { spawnSync } from 'node:child_process';
import { PASSED, type Tally } from './tally';
import { ROOT } from './tools';

const SKIPPED: Tally = { passed: 0, failed: 0, skipped: 1 };

/**
 * What `npm audit` says of the packages that are shipped. Without a network, or where the registry
 * does not answer such questions, it is skipped and says so.
 */
export function audit(): Tally {
  const args = ['audit', '--omit=dev', '--json'];
  const windows = process.platform === 'win32';
  const done = spawnSync('npm', args, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: windows,
    timeout: 60_000,
  });
  return tallyAudit(done.stdout ?? '', console.log);
}

/** Reads what `npm audit --json` printed. */
export function tallyAudit(printed: string, say: (line: string) => void): Tally {
  const total = totalOf(printed);
  if (total === null) {
    say('skipped: the registry gives no answer about weaknesses (no network?)');
    return SKIPPED;
  }
  if (total > 0)
    say(`${total} shipped packages have known weaknesses: run \`npm audit --omit=dev\``);
  return total > 0 ? { passed: 0, failed: 1, skipped: 0 } : PASSED;
}

function totalOf(printed: string): number | null {
  try {
    const total: unknown = JSON.parse(printed).metadata?.vulnerabilities?.total;
    return typeof total === 'number' ? total : null;
  } catch {
    return null;
  }
}
