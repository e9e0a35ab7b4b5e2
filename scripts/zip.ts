import { join, relative } from 'node:path';
import { runCommand } from './browser/command';
import { makePackages } from './release/packages';
import { ROOT } from './setup/tools';

/** Packs everything that the stores are given into artifacts/packages. */
async function main(): Promise<number> {
  const folder = join(ROOT, 'artifacts', 'packages');
  for (const { name, size, sha256 } of makePackages(folder)) {
    const path = relative(process.cwd(), join(folder, name));
    console.log(`${sha256}  ${path}  ${(size / 1000).toFixed(0)} kB`);
  }
  return 0;
}

await runCommand(main);
