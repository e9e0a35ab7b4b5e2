// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import {
  askPage,
  type Background,
  LINE,
  painted,
  setBackground,
  setStage,
} from '../tests/page-stage';
import { smallEngine, smallRule } from '../tests/small-knowledge';
import type { CardActions } from './card';
import { offerCard } from './card-script';
import type { CardView } from './card-view';
import { drawGutter } from './gutter';
import { placeCard } from './place';
import { presentReader } from './presence';
import { offerQuoter } from './quoter-script';
import { startReader } from './session';
import { DEFAULTS } from './settings';

const engine = smallEngine({
  lexicons: [{ fault: '喝水', show: '念检讨' }],
  rules: [
    smallRule({ id: 'p3/a', portrait: 3, patterns: ['fault'] }),
    smallRule({ id: 'p4/b', portrait: 4, patterns: ['show'] }),
  ],
});

/** What was drawn on the card last. */
let drawn: { root: Element; view: CardView | null; actions: CardActions } | null;
let background: Background;

const CARD = Symbol.for('wenze-mirror.card');
const QUOTERS = Symbol.for('wenze-mirror.quoters');
const offer = () =>
  offerCard({
    draw: (root, view, actions) => {
      drawn = { root, view, actions };
      if (!view) root.replaceChildren();
      else if (!root.firstChild)
        root.innerHTML = '<div role="dialog" class="card" tabindex="-1"></div>';
    },
    css: '.card { color: black }',
    place: placeCard,
    gutter: drawGutter,
  });

beforeEach(() => {
  fakeBrowser.reset();
  setStage();
  vi.spyOn(console, 'debug').mockReturnValue();
  drawn = null;
  background = setBackground(engine);
  document.body.innerHTML =
    '<p>天气晴好。</p><p>他喝水了。</p><p><a href="#x">有人念检讨。</a></p><p>又喝水。</p><button>好</button>';
  offer();
});

afterEach(() => {
  presentReader()?.leave();
  for (const key of [CARD, QUOTERS]) Reflect.deleteProperty(globalThis, key);
  vi.unstubAllGlobals();
});

async function read(marks = 2): Promise<void> {
  await startReader();
  await vi.waitFor(() => expect(Object.keys(painted())).toHaveLength(2 * marks));
}

/** The middle of a character, by its line and its place there. */
const at = (line: number, char: number) => ({
  clientX: (char + 0.5) * LINE,
  clientY: (line + 0.5) * LINE,
  bubbles: true,
  composed: true,
});
const point = (line: number, char: number, own: object = {}) =>
  document.body.dispatchEvent(new PointerEvent('pointermove', { ...at(line, char), ...own }));
const click = (line: number, char: number, on: Element = document.body) =>
  on.dispatchEvent(new MouseEvent('click', at(line, char)));
const host = () => document.querySelector('wenze-mirror-card');
const shown = () => (host() ? drawn?.view?.finding.text : undefined);
const opens = (text: string) => vi.waitFor(() => expect(shown()).toBe(text));
const closes = () => vi.waitFor(() => expect(host()).toBeNull());

describe('the card', () => {
  it('opens where the pointer rests on a mark, and goes with it', async () => {
    await read();
    point(1, 1);
    await opens('他喝水了。');
    expect(drawn?.view).toMatchObject({
      place: { nth: 1, total: 3 },
      locale: 'zh-Hans',
      others: [],
    });
    point(3, 1);
    await opens('又喝水。');
    point(0, 1);
    await closes();
  });

  it('does not open for a pressed button, a finger that moves, or beside a mark', async () => {
    await read();
    point(1, 1, { buttons: 1 });
    point(1, 1, { pointerType: 'touch' });
    click(0, 1);
    await new Promise((later) => setTimeout(later, 300));
    expect(drawn).toBeNull();
  });

  it('opens at a click and stays, until a click beside it', async () => {
    await read();
    click(1, 1);
    await opens('他喝水了。');
    point(0, 1);
    await new Promise((later) => setTimeout(later, 300));
    expect(shown()).toBe('他喝水了。');
    click(0, 1);
    await closes();
  });

  it('leaves a link to the page', async () => {
    await read();
    click(1, 1);
    await opens('他喝水了。');
    click(2, 3, document.querySelector('a') as Element);
    await closes();
  });

  it('closes at Escape, and only then takes the key', async () => {
    await read();
    const press = () =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    click(1, 1);
    await opens('他喝水了。');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    expect(shown()).toBe('他喝水了。');
    press();
    await closes();
  });

  it('takes the focus when stepped to, and gives it back', async () => {
    await read();
    const button = document.querySelector('button') as HTMLElement;
    button.focus();
    await askPage({ type: 'step', direction: 1 });
    await opens('他喝水了。');
    drawn?.actions.step(1);
    await opens('有人念检讨。');
    drawn?.actions.step(-1);
    await opens('他喝水了。');
    drawn?.actions.close();
    await closes();
    expect(document.activeElement).toBe(button);
  });

  it('asks for the next passage of all frames where the page has some', async () => {
    await read();
    await askPage({ type: 'step', direction: 1 });
    await opens('他喝水了。');
    vi.stubGlobal('length', 1);
    drawn?.actions.step(1);
    await vi.waitFor(() =>
      expect(background.heard).toContainEqual({ type: 'step-tab', direction: 1 }),
    );
    expect(shown(), 'the background leads on').toBe('他喝水了。');
    background.answers['step-tab'] = { ok: false };
    drawn?.actions.step(1);
    await opens('有人念检讨。');
  });

  it('keeps what is typed on it from the page', async () => {
    await read();
    await askPage({ type: 'step', direction: 1 });
    await opens('他喝水了。');
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    const press = (key: string) =>
      drawn?.root.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
      );
    press('j');
    press('Escape');
    await closes();
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('keydown', heard);
  });

  it('goes when its passage goes, unless the reader holds it', async () => {
    await read();
    click(3, 1);
    await opens('又喝水。');
    document.querySelectorAll('p')[3]?.remove();
    await vi.waitFor(() => expect(host()).toBeNull(), 3_000);
    click(1, 1);
    await opens('他喝水了。');
    drawn?.actions.hold();
    document.querySelectorAll('p')[1]?.remove();
    await vi.waitFor(() => expect(Object.keys(painted())).toHaveLength(2), 3_000);
    expect(shown()).toBe('他喝水了。');
  });

  it('stays at its passage when the page changes elsewhere', async () => {
    await read();
    click(3, 1);
    await opens('又喝水。');
    document.body.insertAdjacentHTML('afterbegin', '<p>喝水是小事。</p>');
    await vi.waitFor(() => expect(drawn?.view?.place?.total).toBe(4), 3_000);
    expect(shown()).toBe('又喝水。');
    expect(drawn?.view?.place?.nth).toBe(4);
  });

  it('is fetched only where something is marked', async () => {
    Reflect.deleteProperty(globalThis, CARD);
    await read();
    await vi.waitFor(() => expect(background.heard.at(-1)?.type).toBe('card-wanted'));
    presentReader()?.leave();
    background.heard.length = 0;
    document.body.innerHTML = '<p>天气晴好。</p>';
    await startReader();
    await vi.waitFor(async () =>
      expect(await askPage({ type: 'get-report' })).toMatchObject({ state: 'read' }),
    );
    await new Promise((later) => setTimeout(later, 20));
    expect(background.heard.map(({ type }) => type)).not.toContain('card-wanted');
  });

  it('opens as soon as its script has come', async () => {
    Reflect.deleteProperty(globalThis, CARD);
    await read();
    background.answers['card-wanted'] = new Promise((resolve) => {
      setTimeout(() => {
        offer();
        resolve({ ok: true });
      }, 20);
    });
    click(1, 1);
    await opens('他喝水了。');
  });
});

describe('words in another script', () => {
  it('come as soon as the dictionary has', async () => {
    await storage.setItem('local:settings', { ...DEFAULTS, quotations: 'zh-Hant' });
    let bring = () => {};
    background.answers['quoter-wanted'] = new Promise((resolve) => {
      bring = () => {
        offerQuoter('zh-Hant', (text) => text.replaceAll('检讨', '檢討'));
        resolve({ ok: true });
      };
    });
    await read();
    click(1, 1);
    await opens('他喝水了。');
    expect(drawn?.view?.quote('念检讨')).toBe('念检讨');
    bring();
    await vi.waitFor(() => expect(drawn?.view?.quote('念检讨')).toBe('念檢討'));
    expect(background.heard).toContainEqual({ type: 'quoter-wanted', script: 'zh-Hant' });
  });

  it('stay as they are where none comes', async () => {
    await storage.setItem('local:settings', { ...DEFAULTS, quotations: 'zh-Hant' });
    background.answers['quoter-wanted'] = new Error('gone');
    await read();
    click(1, 1);
    await opens('他喝水了。');
    expect(drawn?.view?.quote('念检讨')).toBe('念检讨');
  });
});

describe('ticks', () => {
  const gutter = (on: boolean) => storage.setItem('local:settings', { ...DEFAULTS, gutter: on });

  it('stand while they are wanted, and lead to their passages', async () => {
    let layer: HTMLElement | undefined;
    const card = { draw: vi.fn(), css: '', place: placeCard };
    offerCard({
      ...card,
      gutter: (own, source) => {
        layer = own;
        return drawGutter(own, source);
      },
    });
    await gutter(true);
    await read();
    await vi.waitFor(() => expect(layer?.children).toHaveLength(3));
    expect(layer?.getAttribute('aria-hidden')).toBe('true');
    layer?.querySelectorAll('i')[1]?.click();
    expect(painted()['wenze-flash']).toEqual(['有人念检讨。']);
    await gutter(false);
    await vi.waitFor(() => expect(layer?.isConnected).toBe(false));
  });
});
