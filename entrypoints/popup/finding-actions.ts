import { browser } from 'wxt/browser';
import type { Knowledge } from '../../components/context';
import type { Actions, PopupState } from '../../components/view';
import { sendToTab } from '../../page/messages';
import { silence } from '../../page/silencing';
import { loadRuleTexts } from './knowledge';
import { openSheet, sheetOf, takeAway } from './take-away';

interface Wiring {
  /** Number of the tab that is shown, if there is one. */
  tabId: number | undefined;
  knowledge: Knowledge;
  state: () => PopupState;
  update: (change: Partial<PopupState>) => void;
  /** Does work that fails when the page has gone away. */
  or: (work: Promise<unknown>) => void;
}

type FindingActions = Pick<
  Actions,
  'quote' | 'silence' | 'undoSilence' | 'origin' | 'take' | 'print'
>;

/** What a reader does with what was found: look it up, take it away, say that it is not right. */
export function findingActions({ tabId, knowledge, state, update, or }: Wiring): FindingActions {
  async function silenceFinding(...[index, reach]: Parameters<Actions['silence']>): Promise<void> {
    const { view, page } = state();
    const finding = view.kind === 'read' ? view.report.findings[index] : undefined;
    if (!finding) return;
    update({ silenced: { reach, undo: await silence(finding, reach, page.host) } });
  }

  async function undoSilence(): Promise<void> {
    await state().silenced?.undo();
    update({ silenced: null });
  }

  async function quote(...[spans]: Parameters<Actions['quote']>): ReturnType<Actions['quote']> {
    if (tabId === undefined) return [];
    const places = spans.map(({ start, end }) => ({ start, end }));
    const { quotes } = await sendToTab(tabId, { type: 'quote', spans: places });
    return quotes;
  }

  /** The texts of rules come after the rows; whoever is quicker waits for them. */
  async function take(...[format, how]: Parameters<Actions['take']>): Promise<boolean> {
    await loadRuleTexts(state().settings.packs).catch(() => undefined);
    return takeAway(sheetOf(state(), knowledge), format, how);
  }

  return {
    quote: (spans) => quote(spans).catch(() => []),
    silence: (finding, reach) => or(silenceFinding(finding, reach)),
    undoSilence: () => or(undoSilence()),
    origin: () => {
      const { view } = state();
      const { version } = browser.runtime.getManifest();
      return { url: view.kind === 'read' ? view.url : '', version };
    },
    take,
    print: () => tabId !== undefined && or(openSheet(tabId, state().filter)),
  };
}
