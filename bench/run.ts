import { articleRow } from './chromium/article';
import { idleRow } from './chromium/idle';
import { pageRow } from './chromium/page-row';
import { popupRow } from './chromium/popup';
import { engineRow, gateRow } from './chromium/scripts';
import { Stage } from './chromium/stage';
import { loadSubject, type Subject } from './knowledge';
import { analysisRow } from './node/analysis';
import { scanRow } from './node/scan';
import type { Results } from './row';

/**
 * Measures every row, one after another so that none disturbs another.
 * @param say told what is being measured
 */
export async function runBench(quick: boolean, say: (what: string) => void): Promise<Results> {
  const subject = await loadSubject(quick);
  say('in Node: analysis, scan …');
  // Before the peers: see `finders`.
  const analysis = analysisRow(subject);
  return { scan: scanRow(subject), analysis, ...(await inChromium(subject, say)) };
}

async function inChromium(
  subject: Subject,
  say: (what: string) => void,
): Promise<Omit<Results, 'scan' | 'analysis'>> {
  const stage = await Stage.open();
  const measure = async <T>(name: string, row: (on: Stage, what: Subject) => Promise<T>) => {
    say(`in Chromium: ${name} …`);
    return row(stage, subject);
  };
  try {
    return {
      page: await measure('page', pageRow),
      article: await measure('article', articleRow),
      idlePage: await measure('idle page', idleRow),
      gate: await measure('gate', gateRow),
      engine: await measure('engine', engineRow),
      popup: await measure('popup', popupRow),
    };
  } finally {
    await stage.close();
  }
}
