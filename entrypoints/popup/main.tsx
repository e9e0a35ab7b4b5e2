import { loadSettings } from '../../page/settings';
import { knowledge } from './knowledge';
import { panelOpener } from './open-panel';
import { drawIn } from './show';
import { createStore } from './store';
import { currentTab } from './tab';

const root = document.getElementById('popup') as HTMLElement;
const [tab, loaded] = await Promise.all([currentTab(), loadSettings()]);
const makeWay = () => window.close();
const render = drawIn(root, () => store.actions);
const store = createStore(tab, loaded, {
  knowledge,
  render,
  makeWay,
  openPanel: panelOpener(tab?.windowId, makeWay),
});
store.start();
