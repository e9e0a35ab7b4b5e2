import type { Subject } from '../knowledge';
import { makeRow, type Row } from '../row';
import { median } from '../time';
import { mixedText, pageOf } from './pages';
import { BARE_POPUP, READER, type Stage, type Tab } from './stage';

interface Opening {
  /** From the click on the toolbar button, in milliseconds. */
  click: number;
  /** From the start of the popup's own page, in milliseconds. */
  navigation: number;
  /** From the same start until the whole answer stood in the page; 0 for the bare popup. */
  complete: number;
}

/**
 * The real popup of a page with findings against a popup of one bare paragraph. The budget is held against the time
 * from the start of the popup's page: what a headless browser needs before that is too unsteady to judge by.
 */
export async function popupRow(stage: Stage, { corpus, quick }: Subject): Promise<Row> {
  const tab = await stage.show(stage.make('popup-page.html', pageOf(mixedText(corpus, 12_000))));
  await stage.time(tab, [READER], 'painted');
  const rounds = quick ? 2 : 7;
  const ours = await openings(stage, tab, rounds);
  await setPopup(stage, BARE_POPUP);
  const bare = await openings(stage, tab, rounds);
  await setPopup(stage, 'popup.html');
  await tab.page.close();
  const middle = (all: Opening[], of: keyof Opening) => median(all.map((one) => one[of]));
  const figure = middle(ours, 'navigation');
  return makeRow(
    {
      what: 'popup, from the start of its page to first paint, warm',
      figure,
      peer: middle(bare, 'navigation'),
      unit: 'ms',
      peerName: 'a popup of one bare paragraph',
      budgets: [{ what: 'to first paint', figure, atMost: 100, unit: 'ms' }],
      details: {
        'complete, ms': middle(ours, 'complete'),
        'from the click, ms': middle(ours, 'click'),
        'bare popup, from the click, ms': middle(bare, 'click'),
      },
    },
    'less',
  );
}

/** Opens the popup again and again; the first time is for warming up. */
async function openings(stage: Stage, tab: Tab, rounds: number): Promise<Opening[]> {
  const all: Opening[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    await tab.page.bringToFront();
    const clicked = performance.timeOrigin + performance.now();
    const popup = await stage.chromium.openPopup(tab.page);
    await popup.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    const { at, navigation, complete } = await popup.evaluate(() => {
      const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      const complete = performance.getEntriesByName('wenze:complete')[0]?.startTime ?? 0;
      return { at: performance.timeOrigin + paint, navigation: paint, complete };
    });
    if (round > 0) all.push({ click: at - clicked, navigation, complete });
    await popup.close();
  }
  return all;
}

async function setPopup({ worker }: Stage, popup: string): Promise<void> {
  await worker.evaluate(async (name) => {
    const { action } = chrome as unknown as {
      action: { setPopup(what: { popup: string }): Promise<void> };
    };
    await action.setPopup({ popup: name });
  }, popup);
}
