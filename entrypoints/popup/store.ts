import { browser } from 'wxt/browser';
import type { Knowledge } from '../../components/context';
import { NO_FILTER } from '../../components/filter';
import type { Actions, PopupState, View } from '../../components/view';
import { onMessage, type Sender, send, sendToTab } from '../../page/messages';
import { canMark } from '../../page/oldest';
import {
  dismissCorrupt,
  isOff,
  type Loaded,
  saveSettings,
  watchSettings,
} from '../../page/settings';
import { findingActions } from './finding-actions';
import { follow } from './follow';
import { Readers } from './readers';
import { askTab, type Tab } from './tab';
import { openTryOut } from './take-away';

export interface Store {
  actions: Actions;
  /** Renders for the first time and begins to ask the page. */
  start(): void;
  /** Renders no more. */
  stop(): void;
}

export interface Surface {
  knowledge: Knowledge;
  /** Called with each new state. */
  render: (state: PopupState) => void;
  /** Makes way for the page after a jump; a panel that stands beside the page need not. */
  makeWay?: () => void;
  openPanel?: (() => void) | undefined;
  /** True beside the page: hears what is in view there, and waits to be told rather than asking again. */
  stays?: boolean;
}

/**
 * What popup and side panel show of one tab, and what their buttons do.
 * @param tab the tab in front; `undefined` when the browser names none
 */
export function createStore(
  tab: Tab | undefined,
  loaded: Loaded,
  { knowledge, render, makeWay, openPanel, stays = false }: Surface,
): Store {
  const { host = '', title = '' } = tab ?? {};
  let state: PopupState = {
    view: { kind: 'reading' },
    page: { host, title },
    settings: loaded.settings,
    corrupt: loaded.corrupt,
    tooOld: !canMark(),
    gone: false,
    filter: NO_FILTER,
    inView: [],
    silenced: null,
  };
  let run = 0;
  let unhear = () => {};
  const endings: (() => void)[] = [];
  const readers = new Readers(tab?.id ?? -1);
  const ask = () => askTab(tab as Tab, readers);

  function update(change: Partial<PopupState>): void {
    state = { ...state, ...change };
    render(state);
  }

  /** Asks the page anew; whatever was asked before is no longer listened to. */
  function watch(patient: boolean): void {
    run += 1;
    const mine = run;
    const known = withoutAsking();
    if (known) update({ view: known });
    else
      void follow(
        ask,
        (view) => arrived(view),
        patient,
        () => mine !== run,
      );
  }

  function arrived(view: View): void {
    update({ view });
    unhear();
    if (!stays || !tab) return;
    if (view.kind === 'unreached') run += 1;
    if (view.kind !== 'read') return;
    unhear = readers.hearInView((inView) => update({ inView }));
  }

  function withoutAsking(): View | null {
    if (!tab) return { kind: 'unreached', why: 'restricted' };
    return isOff(state.settings, host) ? { kind: 'off' } : null;
  }

  async function analyse(): Promise<void> {
    if (!tab) return;
    update({ view: { kind: 'reading' }, gone: false });
    const answer = await send({ type: 'analyse-tab', tabId: tab.id });
    if (answer.ok) return watch(true);
    run += 1;
    if (answer.reason === 'failed') update({ view: { kind: 'failed', detail: answer.detail } });
    else update({ view: { kind: 'unreached', why: tab.closed ?? 'restricted' } });
  }

  async function setOff(off: boolean): Promise<void> {
    const others = state.settings.offSites.filter((site) => site !== host);
    update({ settings: await saveSettings({ offSites: off ? [...others, host] : others }) });
    if (off) watch(false);
    else await analyse();
  }

  async function showMarks(on: boolean): Promise<void> {
    update({ settings: await saveSettings({ marks: on }) });
    if (tab) await readers.all({ type: 'show-marks', on });
    if (state.view.kind === 'read') update({ view: { ...state.view, marksShown: on } });
  }

  async function jump(finding: number, occurrence: number): Promise<void> {
    if (!tab) return;
    arrive(await readers.jump(finding, occurrence));
  }

  async function reveal({ start, end }: Parameters<Actions['reveal']>[0]): Promise<void> {
    if (!tab) return;
    const { ok } = await sendToTab(tab.id, { type: 'reveal', start, end });
    arrive(ok);
  }

  function arrive(ok: boolean): void {
    if (ok) makeWay?.();
    if (state.gone === ok) update({ gone: !ok });
  }

  async function step(...[direction, portrait]: Parameters<Actions['step']>): Promise<void> {
    if (!tab) return;
    const only = portrait === undefined ? {} : { portrait };
    update({ gone: !(await readers.step({ type: 'step', direction, ...only })) });
  }

  async function readAgain(): Promise<void> {
    if (!tab) return;
    update({ view: { kind: 'reading' }, gone: false });
    await readers.all({ type: 'read-again' });
    watch(true);
  }

  /** Something else is to be told of a tab now. */
  function changed(sender: Sender): undefined {
    if (tab && sender.tab?.id === tab.id) watch(false);
  }

  /** A page that has gone away answers nothing; the popup then says what it finds instead. */
  const or = (work: Promise<unknown>) => void work.catch(() => watch(false));

  return {
    start: () => {
      render(state);
      watch(false);
      endings.push(
        watchSettings((settings) => {
          if (JSON.stringify(settings) === JSON.stringify(state.settings)) return;
          update({ settings });
          watch(false);
        }),
        // The page says so whenever it has read or counted anew, or a frame of it has gone. The answer is left to the background.
        onMessage({
          summary: (_, sender) => changed(sender),
          left: (_, sender) => changed(sender),
        }),
      );
    },
    stop: () => {
      run += 1;
      unhear();
      for (const end of endings.splice(0)) end();
    },
    actions: {
      analyse: () => or(analyse()),
      readAgain: () => or(readAgain()),
      jump: (finding, occurrence) => or(jump(finding, occurrence)),
      step: (direction, portrait) => or(step(direction, portrait)),
      setFilter: (filter) => update({ filter }),
      showMarks: (on) => or(showMarks(on)),
      setOff: (off) => or(setOff(off)),
      showGutter: (gutter) => or(saveSettings({ gutter }).then((settings) => update({ settings }))),
      setLanguage: (language) =>
        or(saveSettings({ language }).then((settings) => update({ settings }))),
      openPanel,
      openSettings: () => or(browser.runtime.openOptionsPage()),
      tryText: () => or(openTryOut()),
      reveal: (span) => or(reveal(span)),
      ...findingActions({ tabId: tab?.id, knowledge, state: () => state, update, or }),
      dismissCorrupt: () => or(dismissCorrupt().then(() => update({ corrupt: false }))),
    },
  };
}
