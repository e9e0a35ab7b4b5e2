import { join, relative } from 'node:path';
import { freshBuild } from './browser/build';
import { runCommand } from './browser/command';
import { serve } from './browser/serve';
import { takeStorePictures } from './release/store-pictures';
import { ROOT } from './setup/tools';

/** Takes the pictures that the stores show, into artifacts/store. */
async function main(): Promise<number> {
  const sample = await serve(join(ROOT, 'scripts', 'sample'));
  try {
    const folder = join(ROOT, 'artifacts', 'store');
    const files = await takeStorePictures(freshBuild('chromium-test'), sample, folder);
    for (const file of files) console.log(relative(process.cwd(), file));
    return 0;
  } finally {
    await sample.close();
  }
}

await runCommand(main);
