import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshBuild } from '../../scripts/browser/build';
import { type ExtensionBrowser, launchChromium } from '../../scripts/browser/launch';
import { serve } from '../../scripts/browser/serve';

/** One of page/sites.ts; in these tests this machine answers for it. */
export const LISTED = 'www.ccdi.gov.cn';

/** A request as Chromium's own log has it. */
export interface Asked {
  url: string;
  initiator: string;
}

/** Chromium with the extension as it is shipped, on a listed site that is served from here. */
export interface ListedSite extends ExtensionBrowser {
  /** Writes a page and gives its address on the listed site. */
  make(name: string, content: string): string;
  /** Closes the browser and gives everything that any of its contexts has asked the network for. */
  end(): Promise<Asked[]>;
}

/** Starts it; builds for tests may do and tell more, so here it is the released one. */
export async function launchListed(): Promise<ListedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'wenze-listed-'));
  const networkLog = join(folder, 'network.json');
  const server = await serve(folder);
  const hosts = { [LISTED]: Number(new URL(server.origin).port) };
  const browser = await launchChromium(freshBuild('chromium'), { hosts, networkLog });
  return {
    ...browser,
    make: (name, content) => {
      writeFileSync(join(folder, name), content);
      return `http://${LISTED}/${name}`;
    },
    end: async () => {
      await browser.close();
      await server.close();
      const asked = readLog(readFileSync(networkLog, 'utf8'));
      rmSync(folder, { recursive: true, force: true });
      return asked;
    },
  };
}

/** A line an event; a browser that is closed in haste leaves the last one open. */
function readLog(log: string): Asked[] {
  return log.split('\n').flatMap((line) => {
    const url = line.match(/"url":"([^"]+)"/)?.[1];
    const initiator = line.match(/"initiator":"([^"]+)"/)?.[1] ?? '';
    return url === undefined ? [] : [{ url, initiator }];
  });
}
