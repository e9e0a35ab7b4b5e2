import { loadSettings } from '../../page/settings';
import { knowledge } from '../popup/knowledge';
import { drawIn } from '../popup/show';
import { createStore, type Store } from '../popup/store';
import { followTab } from './follow-tab';

let store: Store;
const root = document.getElementById('panel') as HTMLElement;
const render = drawIn(root, () => store.actions);

followTab(async (tab) => {
  const loaded = await loadSettings();
  store?.stop();
  store = createStore(tab, loaded, { knowledge, render, stays: true });
  store.start();
});
