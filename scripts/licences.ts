import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './browser/command';
import { licenceFile, shippedPackages } from './release/shipped';
import { ROOT } from './setup/tools';

/** Writes the licences of everything that is shipped into the file that is shipped with it. */
async function main(): Promise<number> {
  const packages = await shippedPackages();
  writeFileSync(join(ROOT, 'public', 'licences.txt'), licenceFile(packages));
  for (const { name, version, licence } of packages) console.log(`${name} ${version}  ${licence}`);
  return 0;
}

await runCommand(main);
