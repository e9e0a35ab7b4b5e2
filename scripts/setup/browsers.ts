import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { aptInstall, aptIsUsable } from './apt';
import { type Engine, findBrowser, VARIABLES } from './find-browsers';
import { ROOT } from './tools';

const DEBIAN_PACKAGES: Record<Engine, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const NAMES: Record<Engine, string> = { chromium: 'Chromium', firefox: 'Firefox' };

export interface Browsers {
  /** Full path of a Chromium, Chrome or Edge. */
  chromium: string;
  firefox?: string;
  /** What a user should know but need not act on at once, one line each. */
  notes: string[];
}

/**
 * Finds the browsers that scripts and tests drive, and installs what is missing: from Debian where that
 * needs no question, else a copy of its own below .cache/. Progress goes to stderr.
 * @throws Error that names the cause and the cure when a browser can be had in neither way
 */
export async function ensureBrowsers(wanted: { firefox: boolean }): Promise<Browsers> {
  const notes: string[] = [];
  const chromium = await ensureBrowser('chromium');
  const browsers: Browsers = { chromium, notes };
  if (wanted.firefox) browsers.firefox = await ensureBrowser('firefox');
  ensureChineseFont(notes);
  return browsers;
}

async function ensureBrowser(engine: Engine): Promise<string> {
  const found = findBrowser(engine);
  if (found) return found;
  if (aptIsUsable() && aptInstall([DEBIAN_PACKAGES[engine]])) {
    const installed = findBrowser(engine);
    if (installed) return installed;
  }
  try {
    return await ownCopy(engine);
  } catch (error) {
    throw new Error(explain(engine, error));
  }
}

/** A browser of the project's own, downloaded once: what a machine without Debian packages gets. */
async function ownCopy(engine: Engine): Promise<string> {
  const tool = await import('@puppeteer/browsers');
  const browser = engine === 'chromium' ? tool.Browser.CHROME : tool.Browser.FIREFOX;
  const cacheDir = join(ROOT, '.cache', 'browsers');
  const here = await tool.getInstalledBrowsers({ cacheDir });
  const known = here.find((installed) => installed.browser === browser);
  if (known) return known.executablePath;
  const platform = tool.detectBrowserPlatform();
  if (!platform) throw new Error('no ready-made browser exists for this kind of machine');
  process.stderr.write(`Downloading ${NAMES[engine]} into .cache/browsers …\n`);
  const buildId = await tool.resolveBuildId(browser, platform, 'stable');
  return (await tool.install({ browser, buildId, cacheDir })).executablePath;
}

function explain(engine: Engine, error: unknown): string {
  const cause = error instanceof Error ? error.message : String(error);
  const chromiumKin = engine === 'chromium' ? ' (or Chrome, or Edge)' : '';
  return (
    `${NAMES[engine]} was not found on this machine and could not be installed: ${cause}.\n` +
    `Install ${NAMES[engine]}${chromiumKin} in the usual way, or set ${VARIABLES[engine]} to the ` +
    'program of one that is already there, and run the command again. See docs/browsers.md.'
  );
}

/** Without a font for Chinese, Linux shows empty boxes; macOS and Windows always have one. */
function ensureChineseFont(notes: string[]): void {
  if (process.platform !== 'linux' || hasChineseFont()) return;
  // fontconfig brings fc-list, by which the next run can tell that a font is there.
  if (aptIsUsable() && aptInstall(['fontconfig', 'fonts-noto-cjk'])) return;
  notes.push(
    'No font for Chinese was found: pages and pictures will show empty boxes. ' +
      'Install Noto Sans CJK (Debian and Ubuntu: fonts-noto-cjk).',
  );
}

function hasChineseFont(): boolean {
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}
