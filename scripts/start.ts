import { join, relative } from 'node:path';
import { freshBuild } from './browser/build';
import { runCommand } from './browser/command';
import { type ExtensionBrowser, launchChromium } from './browser/launch';
import { takePictures } from './browser/pictures';
import { reportTable } from './browser/report-table';
import { type StaticServer, serve } from './browser/serve';
import { ROOT } from './setup/tools';

const USAGE = `Usage: npm start -- [--headless]
Shows the extension on a sample notice. Without a display, or with --headless, pictures are taken instead.`;

async function main(args: string[]): Promise<number> {
  if (args.some((arg) => arg !== '--headless')) {
    console.error(USAGE);
    return 2;
  }
  const build = freshBuild('chromium-test');
  const sample = await serve(join(ROOT, 'scripts', 'sample'));
  try {
    const window = args.length === 0 && hasDisplay() ? await openWindow(build) : null;
    if (window) await showSample(window, sample);
    else await showPictures(build, sample);
    return 0;
  } finally {
    await sample.close();
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** `null` when the display that the environment names turns out not to be there. */
async function openWindow(build: string): Promise<ExtensionBrowser | null> {
  try {
    return await launchChromium(build, { headless: false, network: true, viewport: null });
  } catch (error) {
    const [cause] = String(error).split('\n');
    console.log(`No window could be opened (${cause}), so pictures are taken instead.`);
    return null;
  }
}

async function showSample({ browser, notes }: ExtensionBrowser, sample: StaticServer) {
  const closed = new Promise((done) => browser.once('disconnected', done));
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(sample.urlOf('notice.html'));
  for (const note of notes) console.log(note);
  console.log(
    'The sample notice is open in a browser with a profile of its own. The toolbar button stands ' +
      'behind the jigsaw piece, where it can be pinned.\n' +
      'Close the browser, or press Ctrl+C here, to end.',
  );
  await closed;
}

async function showPictures(build: string, sample: StaticServer): Promise<void> {
  const folder = join(ROOT, 'artifacts', 'start');
  const { report, files, notes } = await takePictures(build, sample, folder);
  console.log(`${reportTable(report)}\n`);
  for (const file of files) console.log(relative(process.cwd(), file));
  for (const note of notes) console.log(note);
}

await runCommand(main);
