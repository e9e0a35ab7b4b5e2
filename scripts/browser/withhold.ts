import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WebWorker } from 'puppeteer-core';

export interface Withheld {
  /** Folder of the changed copy. */
  directory: string;
  /** Injects into the top frame of a tab what the manifest would have injected. */
  inject(worker: WebWorker, tab: number): Promise<void>;
  remove(): void;
}

/**
 * A copy of the built extension whose manifest starts no content script by itself. The page comes
 * to rest first and then exactly the withheld scripts are injected: only so can the page's own work
 * be told from the extension's, to the byte and to the millisecond.
 */
export function withholdContentScripts(build: string): Withheld {
  const directory = mkdtempSync(join(tmpdir(), 'wenze-pages-'));
  cpSync(build, directory, { recursive: true });
  const path = join(directory, 'manifest.json');
  const { content_scripts: scripts, ...manifest } = JSON.parse(readFileSync(path, 'utf8')) as {
    content_scripts?: { js?: string[]; css?: string[] }[];
  };
  writeFileSync(path, JSON.stringify(manifest));
  const js = (scripts ?? []).flatMap((script) => script.js ?? []);
  const css = (scripts ?? []).flatMap((script) => script.css ?? []);
  return {
    directory,
    inject: (worker, tab) => worker.evaluate(injectInto, tab, js, css),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

/** Runs in the service worker. */
async function injectInto(tabId: number, js: string[], css: string[]): Promise<void> {
  const target = { tabId };
  if (css.length > 0) await chrome.scripting.insertCSS({ target, files: css });
  if (js.length > 0) await chrome.scripting.executeScript({ target, files: js });
}
