import { withLock } from './setup/lock.mjs';
import { isFresh, markFresh, sourcesHash } from './setup/stamps.mjs';
import { ROOT } from './setup/tools';

// Makes every generated file that is missing or older than its sources: tables, interface texts, type
// declarations. Safe to run at any time and several times at once; does nothing when all is fresh.

// The builders are loaded only when needed: most of the time everything is fresh.
await remake('tables', async () => {
  const { buildTables } = await import('./tables/build');
  const { buildLocales } = await import('./locales/build');
  await buildTables();
  await buildLocales();
});
await remake('wxt', async () => {
  const wxt = await import('wxt');
  await wxt.prepare({ root: ROOT });
});

async function remake(stamp: 'tables' | 'wxt', work: () => Promise<void>): Promise<void> {
  if (isFresh(ROOT, stamp)) return;
  await withLock(ROOT, console.error, async () => {
    if (isFresh(ROOT, stamp)) return;
    const hash = sourcesHash(ROOT, stamp);
    await work();
    markFresh(ROOT, stamp, hash);
  });
}
