import type { ReportFinding } from '../engine/report';
import { loadSettings, saveSettings } from './settings';
import type { Silenced } from './settings-schema';
import { silencedPassage } from './silence';

/** How far a reader's "not right" goes: this passage, its rule on this site, its rule everywhere. */
export const REACHES = ['passage', 'here', 'everywhere'] as const;
export type Reach = (typeof REACHES)[number];

/** Takes a "not right" back. */
export type Undo = () => Promise<void>;

/**
 * Remembers that a finding is not to be marked any more.
 * @param site host of the page; empty for files
 */
export async function silence(finding: ReportFinding, reach: Reach, site: string): Promise<Undo> {
  const added = entryFor(finding, reach, site);
  const before = await stored();
  await saveSettings({ silenced: without(before, added, (list, entry) => [...list, entry]) });
  return async () => {
    await saveSettings({ silenced: without(await stored(), added, (list) => list) });
  };
}

type Entry =
  | { list: 'passages'; entry: Silenced['passages'][number] }
  | { list: 'rulesHere'; entry: Silenced['rulesHere'][number] }
  | { list: 'rules'; entry: string };

function entryFor(finding: ReportFinding, reach: Reach, site: string): Entry {
  const { rule, text } = finding;
  if (reach === 'passage') return { list: 'passages', entry: silencedPassage(finding, text, site) };
  if (reach === 'here') return { list: 'rulesHere', entry: { rule, site } };
  return { list: 'rules', entry: rule };
}

/** The lists without an entry, and what `then` makes of the one that it stood in. */
function without(
  silenced: Silenced,
  { list, entry }: Entry,
  then: (others: unknown[], entry: unknown) => unknown[],
): Silenced {
  const same = JSON.stringify(entry);
  const others = silenced[list].filter((one) => JSON.stringify(one) !== same);
  return { ...silenced, [list]: then(others, entry) };
}

async function stored(): Promise<Silenced> {
  return (await loadSettings()).settings.silenced;
}
