import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rebuild } from '../browser/build';
import { ROOT } from '../setup/tools';
import { archive, checksum, type Files } from './archive';

export interface Package {
  /** Name of the file below the folder asked for. */
  name: string;
  size: number;
  /** SHA-256 in hexadecimal. */
  sha256: string;
}

/**
 * Builds anew and packs what the stores are given: one package for Chrome and Edge, one for Firefox, and the sources that
 * Mozilla's reviewers build the latter from.
 * @throws Error when a build fails or this is no git checkout
 */
export function makePackages(folder: string): Package[] {
  mkdirSync(folder, { recursive: true });
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const contents: [kind: string, files: Files][] = [
    ['chrome', filesBelow(rebuild('chromium'))],
    ['firefox', filesBelow(rebuild('firefox'))],
    ['sources', sources()],
  ];
  const packages = contents.map(([kind, files]) => {
    const bytes = archive(files);
    const name = `wenze-mirror-${version}-${kind}.zip`;
    writeFileSync(join(folder, name), bytes);
    return { name, size: bytes.length, sha256: checksum(bytes) };
  });
  const sums = packages.map(({ name, sha256 }) => `${sha256}  ${name}\n`);
  writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
  return packages;
}

/** All files below a folder, by their path in it. */
function filesBelow(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return read(folder, files);
}

/** What git knows of this checkout, as it stands in the working tree. */
function sources(): Files {
  const listed = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  if (listed.status !== 0) {
    throw new Error('The sources are packed from a git checkout; `git ls-files` failed here.');
  }
  return read(ROOT, listed.stdout.split('\0').filter(Boolean));
}

function read(folder: string, names: readonly string[]): Files {
  return new Map(
    names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name))]),
  );
}
