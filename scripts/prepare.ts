import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { withLock } from './setup/lock.mjs';
import { isFresh, markFresh, sourcesHash } from './setup/stamps.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Makes every generated file that is missing or older than its sources: tables, interface texts, type
 * declarations. Safe to call at any time and from several processes; does nothing when all is fresh.
 */
export async function prepare(): Promise<void> {
  await remake('tables', async () => {
    await callIfThere('scripts/tables/build.ts', 'buildTables');
    await callIfThere('scripts/locales/build.ts', 'buildLocales');
  });
  await remake('wxt', async () => {
    if (!existsSync(join(root, 'wxt.config.ts'))) return;
    const wxt = await import('wxt');
    await wxt.prepare({ root });
  });
}

async function remake(stamp: 'tables' | 'wxt', work: () => Promise<void>): Promise<void> {
  if (isFresh(root, stamp)) return;
  await withLock(root, console.error, async () => {
    if (isFresh(root, stamp)) return;
    const hash = sourcesHash(root, stamp);
    await work();
    markFresh(root, stamp, hash);
  });
}

async function callIfThere(file: string, name: string): Promise<void> {
  const full = join(root, file);
  if (!existsSync(full)) return;
  const module = await import(pathToFileURL(full).href);
  await module[name]();
}

mkdirSync(join(root, 'engine', 'generated'), { recursive: true });
mkdirSync(join(root, 'locales', 'generated'), { recursive: true });
if (process.argv[1] === fileURLToPath(import.meta.url)) await prepare();
