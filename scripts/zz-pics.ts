import { mkdirSync } from 'node:fs';
import { freshBuild } from '/work/wt-ui/scripts/browser/build';
import { launchChromium } from '/work/wt-ui/scripts/browser/launch';
import { takeOptionsPictures } from '/work/wt-ui/scripts/browser/pictures-options';
const folder = '/work/wt-ui/artifacts/options';
mkdirSync(folder, { recursive: true });
const c = await launchChromium(freshBuild('chromium-test'), { scale: 2 });
try { console.log(await takeOptionsPictures(c, await c.worker(), folder)); } finally { await c.close(); }
