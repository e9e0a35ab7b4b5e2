import { render } from 'preact';
import { browser } from 'wxt/browser';
import { MannerContext, mannerOf } from '../../components/manner';
import { Popup } from '../../components/Popup';
import { quoterFor } from '../../components/script';
import type { PopupState } from '../../components/view';
import { resolveLocale, t } from '../../locales';
import type { Settings } from '../../page/settings-schema';
import { knowledge, loadRuleTexts } from './knowledge';
import type { Store } from './store';

/** Marks on the page's own clock that an answer stands there, for the bench. */
const COMPLETE = 'wenze:complete';

/** Draws what a store knows into an element of this page. */
export function drawIn(root: HTMLElement, actions: () => Store['actions']) {
  const uiLanguage = browser.i18n.getUILanguage();
  let script: Settings['quotations'] = 'page';
  let quote = (text: string) => text;
  let last: PopupState;
  let explained = false;

  /** The converter comes later where one is wanted: nothing waits for it. */
  async function fetchQuoter(state: PopupState): Promise<void> {
    script = state.settings.quotations;
    quote = await quoterFor(script);
    draw(last);
  }

  function draw(state: PopupState): void {
    const locale = resolveLocale(state.settings.language, uiLanguage);
    document.documentElement.lang = locale;
    document.title = t(locale, 'app.name');
    render(
      <MannerContext.Provider value={mannerOf(state.settings, quote)}>
        <Popup state={state} knowledge={knowledge} actions={actions()} uiLanguage={uiLanguage} />
      </MannerContext.Provider>,
      root,
    );
    if (state.view.kind !== 'reading') performance.mark(COMPLETE);
  }

  /** What stands behind the rows is not waited for: it comes after them. */
  async function explain(): Promise<void> {
    explained = true;
    await loadRuleTexts(last.settings.packs);
    draw(last);
  }

  return (state: PopupState): void => {
    last = state;
    if (!explained && state.view.kind === 'read') requestAnimationFrame(() => setTimeout(explain));
    draw(state);
    if (state.settings.quotations !== script) void fetchQuoter(state);
  };
}
