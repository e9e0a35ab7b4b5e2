import type { Page } from 'puppeteer-core';
import { heldBy } from '../../scripts/browser/memory';
import { loadSubject } from '../knowledge';
import { bodyOf, mixedText, pageOf } from './pages';
import { READER, Stage, type Tab } from './stage';

/** How much is read. */
export interface Reading {
  navigations: number;
  tabs: number;
}

/** What is held after garbage collection, in kB or pieces. Growth is from a third of the navigations to the last. */
export interface TabMemory {
  'one tab, heap, kB': number;
  'loaded pages: heap grown in a tab, kB': number;
  'loaded pages: listeners grown in a tab': number;
  'soft navigations: heap grown, kB': number;
  'soft navigations: nodes grown': number;
  'soft navigations: listeners grown': number;
}

const ARTICLE = 12_000;
/** Different pages; a text that came twice would be read from memory. */
const PAGES = 8;

/** Reads pages in many tabs, then many in one tab without loading. The extension runs only when `reads`. */
export async function memoryOf(
  { navigations, tabs }: Reading,
  reads: boolean,
  say: (what: string) => void,
): Promise<TabMemory> {
  const { corpus } = await loadSubject(true);
  const texts = Array.from({ length: PAGES }, (_, seed) => mixedText(corpus, ARTICLE, seed + 1));
  const stage = await Stage.open({ backForward: false });
  const read = async (tab: Tab) => {
    if (reads) await stage.time(tab, [READER], 'painted');
  };
  try {
    const urls = texts.map((text, index) => stage.make(`memory-${index}.html`, pageOf(text)));
    say(`${reads ? 'with' : 'without'} the extension: ${navigations} pages in ${tabs} tabs …`);
    const loaded = await load(stage, urls, { navigations, tabs }, read);
    say(`${reads ? 'with' : 'without'} the extension: ${navigations} soft navigations …`);
    const soft = await goOn(stage, urls, texts, navigations, read);
    return { ...loaded, ...soft };
  } finally {
    await stage.close();
  }
}

async function load(
  stage: Stage,
  urls: readonly string[],
  { navigations, tabs }: Reading,
  read: (tab: Tab) => Promise<void>,
) {
  const open: Tab[] = [];
  const rounds = Math.max(3, Math.ceil(navigations / tabs));
  let before = { heap: 0, listeners: 0 };
  for (let round = 0; round < rounds; round += 1) {
    for (let index = 0; index < tabs; index += 1) {
      // A tab is told from the others by its address, so none may begin like another.
      const url = `${urls[(round + index) % PAGES]}?${index}.`;
      const tab = await stage.show(url, open[index]);
      open[index] = tab;
      await read(tab);
    }
    if (round === Math.floor(rounds / 3)) before = await average(open);
  }
  const after = await average(open);
  for (const { page } of open) await page.close();
  return {
    'one tab, heap, kB': kilobytes(after.heap),
    'loaded pages: heap grown in a tab, kB': kilobytes(after.heap - before.heap),
    'loaded pages: listeners grown in a tab': Math.round(after.listeners - before.listeners),
  };
}

async function average(tabs: readonly Tab[]): Promise<{ heap: number; listeners: number }> {
  const sum = { heap: 0, listeners: 0 };
  for (const { page } of tabs) {
    const { heap, listeners } = await heldBy(page);
    sum.heap += heap / tabs.length;
    sum.listeners += listeners / tabs.length;
  }
  return sum;
}

async function goOn(
  stage: Stage,
  [url = '']: readonly string[],
  texts: readonly string[],
  navigations: number,
  read: (tab: Tab) => Promise<void>,
) {
  const tab = await stage.show(url);
  await read(tab);
  let before = await heldBy(tab.page);
  for (let time = 0; time < navigations; time += 1) {
    await replace(tab.page, bodyOf(texts[time % PAGES] as string));
    if (time === Math.floor(navigations / 3)) before = await heldBy(tab.page);
  }
  const after = await heldBy(tab.page);
  await tab.page.close();
  return {
    'soft navigations: heap grown, kB': kilobytes(after.heap - before.heap),
    'soft navigations: nodes grown': after.nodes - before.nodes,
    'soft navigations: listeners grown': after.listeners - before.listeners,
  };
}

/** Another page without loading; long enough for the reader to see it. */
async function replace(page: Page, html: string): Promise<void> {
  await page.evaluate(async (markup) => {
    history.pushState(null, '', `/${Math.random()}.html`);
    document.querySelector('main')?.setHTMLUnsafe(markup);
    await new Promise((done) => setTimeout(done, 600));
  }, html);
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 1_000);
}
