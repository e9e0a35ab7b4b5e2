import { browser } from 'wxt/browser';
import type { Settings } from '../../page/settings-schema';
import { ALL_SITES, patternOf } from '../../page/site-modes';

/** Named in the manifest, so it is there. */
type PublicFile = NonNullable<
  Parameters<typeof browser.scripting.executeScript>[0]['files']
>[number];

const ID = 'gate-on-more-sites';

/** Settings and permissions change at the same time; what follows from them is done one after the other. */
let last: Promise<void> = Promise.resolve();

/**
 * Has the gate run on the sites that the reader has added to the listed ones, in open tabs too. Only where the
 * browser permits it: what it does not is left out without a word here, the settings page says so.
 */
export function readMoreSites(settings: Settings): Promise<void> {
  last = last
    .then(() => register(settings))
    .catch((error: unknown) => {
      console.debug('wenze-mirror: sites not registered', error);
    });
  return last;
}

async function register(settings: Settings): Promise<void> {
  const [gate] = browser.runtime.getManifest().content_scripts ?? [];
  if (!gate?.js) return;
  const js = gate.js.map(inPackage);
  const wanted = settings.reach === 'all' ? [ALL_SITES] : settings.onSites.map(patternOf);
  const matches = await permitted(wanted);
  const [before] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const known = before?.matches ?? [];
  if (sameList(known, matches)) return;
  if (before) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js,
      matches,
      excludeMatches: gate.matches ?? [],
      runAt: 'document_idle',
      allFrames: gate.all_frames ?? false,
      persistAcrossSessions: true,
    },
  ]);
  const added = matches.filter((pattern) => !known.includes(pattern));
  await startInOpenTabs(added, gate.matches ?? [], js);
}

/** Firefox gives whole addresses, and takes none. */
function inPackage(file: string): string {
  return file.replace(browser.runtime.getURL('/'), '/');
}

async function permitted(patterns: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(
    patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  return patterns.filter((_, index) => answers[index]);
}

/** Tabs of the listed sites have their gate already. */
async function startInOpenTabs(
  added: readonly string[],
  listed: readonly string[],
  files: string[],
): Promise<void> {
  if (added.length === 0) return;
  const [tabs, served] = await Promise.all([
    browser.tabs.query({ url: [...added] }),
    browser.tabs.query({ url: [...listed] }),
  ]);
  const done = new Set(served.map(({ id }) => id));
  for (const { id } of tabs) {
    if (id === undefined || done.has(id)) continue;
    // A tab may be gone by now, or show a page of the browser's own: there is nothing to be done then.
    await browser.scripting
      .executeScript({ target: { tabId: id }, files: files as PublicFile[] })
      .catch(() => undefined);
  }
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}
