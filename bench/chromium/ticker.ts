import type { Subject } from '../knowledge';
import type { Row } from '../row';
import { bodyOf, mixedText, pageOf } from './pages';
import { READER, type Stage, type Tab } from './stage';

const ARTICLE = 12_000;
/** Changes of the ticker, ten a second. */
const PAUSE_MS = 100;

/**
 * A marked article with a line that changes ten times a second: what the page's main thread works in percent of the
 * time, without the reader and with it.
 * @param seconds how long it is watched
 */
export async function tickerDetails(
  stage: Stage,
  { corpus }: Subject,
  seconds: number,
): Promise<Row['details']> {
  const html = pageOf(mixedText(corpus, ARTICLE)).replace('<main>', `${bodyOf('0')}<main>`);
  const tab = await stage.show(stage.make('ticker.html', html));
  const without = await shareOf(tab, seconds);
  await stage.time(tab, [READER], 'painted');
  const reading = await shareOf(tab, seconds);
  const ranges = await tab.page.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
  );
  await tab.page.close();
  return {
    'ticker: main thread without the reader, %': without,
    'ticker: main thread with it, %': reading,
    'ticker: highlight ranges': ranges,
  };
}

/** Lets the ticker run, and gives the share of the time that the main thread worked, in percent. */
async function shareOf({ page }: Tab, seconds: number): Promise<number> {
  const before = await page.metrics();
  await page.evaluate(
    async (end, pause) => {
      const [line] = document.querySelectorAll('p');
      for (let time = 0; time < end; time += pause) {
        if (line) line.textContent = `最新消息第${time}条：市里又开了会`;
        await new Promise((next) => setTimeout(next, pause));
      }
    },
    1_000 * seconds,
    PAUSE_MS,
  );
  const after = await page.metrics();
  const worked = (after.TaskDuration ?? Number.NaN) - (before.TaskDuration ?? Number.NaN);
  return (100 * worked) / ((after.Timestamp ?? Number.NaN) - (before.Timestamp ?? Number.NaN));
}
