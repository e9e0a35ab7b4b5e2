import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

let listsAreNew = false;

/**
 * Whether packages can be installed here without asking anybody: Debian or a child of it, as root or
 * with a sudo that wants no password. Ubuntu is left out: its browser packages only point to snaps.
 */
export function aptIsUsable(): boolean {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return false;
  return isDebian(readFileSync('/etc/os-release', 'utf8')) && privilege() !== null;
}

/** Reads the text of /etc/os-release. */
export function isDebian(osRelease: string): boolean {
  const field = (name: string) =>
    new RegExp(`^${name}="?([^"\\n]*)`, 'm').exec(osRelease)?.[1]?.split(' ') ?? [];
  if (field('ID').includes('debian')) return true;
  return (
    field('ID_LIKE').includes('debian') && !field('ID').concat(field('ID_LIKE')).includes('ubuntu')
  );
}

/**
 * Installs Debian packages with the progress on stderr.
 * @returns false when apt-get failed; it has then said why on stderr
 */
export function aptInstall(packages: string[]): boolean {
  process.stderr.write(`Installing ${packages.join(' ')} (apt-get) …\n`);
  // A failed update is not the end: the lists on disk may still do.
  if (!listsAreNew) listsAreNew = aptGet(['update', '-q']);
  return aptGet(['install', '-q', '-y', '--no-install-recommends', ...packages]);
}

function aptGet(args: string[]): boolean {
  const [program = '', ...rest] = [...(privilege() ?? []), 'apt-get', ...args];
  const done = spawnSync(program, rest, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return done.status === 0;
}

/** The words to put before a command that needs root, or `null` where root is out of reach. */
function privilege(): string[] | null {
  if (process.getuid?.() === 0) return [];
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return sudo.status === 0 ? ['sudo', '-n'] : null;
}
