import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../scripts/browser/reading';
import { useBrowser } from './browser';
import type { Opened } from './driven';
import { markedText } from './marked';
import { pageOf } from './page';
import { BRIDGE, TOWER } from './structures';

const driven = useBrowser();

/** Longer than the longest wait for quiet. */
const SETTLED_MS = 3_000;

let made = 0;
async function open(body: string, where?: Promise<Page>): Promise<Opened> {
  made += 1;
  const html = pageOf([]).replace('<body>', `<body>${body}`);
  return driven.openMade(`living-${made}.html`, html, where);
}

/** For tests that wait side by side: a page is read while it is in sight. */
const inWindow = (body: string) => open(body, driven.newWindow());

/** Waits until the page shows these words as marked, or no longer. */
async function seen(page: Page, words: string, marked: boolean): Promise<void> {
  await expect
    .poll(async () => (await markedText(page)).includes(words), {
      timeout: 10_000,
      message: `${words}: ${marked ? 'not' : 'still'} marked`,
    })
    .toBe(marked);
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** How often the page has been read; the reader leaves one measure a reading, under one name. */
async function countReadings(page: Page): Promise<void> {
  await page.evaluate(() => {
    const world = globalThis as unknown as { readings: number };
    world.readings = 0;
    new PerformanceObserver((list) => {
      world.readings += list.getEntriesByName('wenze:analysis').length;
    }).observe({ entryTypes: ['measure'] });
  });
}
const readings = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { readings: number }).readings);

describe('text that comes or changes', () => {
  const p = (text: string) => `<p id="p">${text}</p>`;
  const changes: [name: string, before: string, change: (text: string) => void, after: string][] = [
    [
      'added',
      p('今日县里召开问责工作会议。'),
      (text) =>
        document.body.append(Object.assign(document.createElement('p'), { textContent: text })),
      BRIDGE.words,
    ],
    [
      'replaced in place, the text node kept',
      p(TOWER.text),
      (text) => {
        (document.querySelector('#p')?.firstChild as Text).data = text;
      },
      BRIDGE.words,
    ],
    [
      'replaced in place, the node as well',
      p(TOWER.text),
      (text) => {
        (document.querySelector('#p') as Element).textContent = text;
      },
      BRIDGE.words,
    ],
  ];
  it.each(changes)('%s', async (_name, before, change, after) => {
    const { page } = await open(before);
    await page.evaluate(change, BRIDGE.text);
    await seen(page, after, true);
    if (before.includes(TOWER.text)) await seen(page, TOWER.words, false);
    await page.close();
  });

  it('two hundred articles that scrolling brings, one after another', async () => {
    const { page } = await open(p(TOWER.text));
    await page.evaluate(async (text) => {
      for (let index = 1; index <= 200; index += 1) {
        const article = document.createElement('article');
        article.innerHTML = `<h2>第${index}篇</h2><p>今日晴，最高气温二十度。</p><p>${index % 50 ? '风力三级。' : text}</p>`;
        document.body.append(article);
        await new Promise((done) => setTimeout(done, 20));
      }
    }, BRIDGE.text);
    const times = async () => (await markedText(page)).split(BRIDGE.words).length - 1;
    await expect.poll(times, { timeout: 10_000 }).toBe(4);
    await page.close();
  });

  it('a page that goes elsewhere without loading: the marks of the page before are gone', async () => {
    const { page, tab } = await open(p(TOWER.text));
    await seen(page, TOWER.words, true);
    await page.evaluate((text) => {
      history.pushState(null, '', '/another.html');
      document.body.innerHTML = `<main><p>${text}</p></main>`;
    }, BRIDGE.text);
    await seen(page, BRIDGE.words, true);
    await seen(page, TOWER.words, false);
    await expect.poll(() => badgeOf(driven.worker, tab)).not.toBe('');
    await page.close();
  });

  it.each([
    ['to another part of itself', () => document.querySelector('a')?.click()],
    ['to an address of the same page', () => history.replaceState(null, '', '?a=1')],
  ])('a page that goes only %s keeps its badge', async (_what, go) => {
    const { page, tab } = await open(`${p(TOWER.text)}<a href="#p">↓</a>`);
    await expect.poll(() => badgeOf(driven.worker, tab)).not.toBe('');
    await page.evaluate(go);
    await wait(1_000);
    await expect.poll(() => badgeOf(driven.worker, tab)).not.toBe('');
    expect(await markedText(page)).toContain(TOWER.words);
    await page.close();
  });

  it('text that is Chinese no longer loses its marks', async () => {
    const { page } = await open(`${p(TOWER.text)}<p>${BRIDGE.text}</p>`);
    await seen(page, TOWER.words, true);
    await page.evaluate(() => {
      (document.querySelector('#p')?.firstChild as Text).data = 'The tower fell on three people.';
    });
    await expect.poll(() => markedText(page)).not.toMatch(/[a-z]/i);
    await seen(page, BRIDGE.words, true);
    await page.close();
  });

  it('a paragraph that was changed while it stood nowhere', async () => {
    const { page } = await open(`${p(TOWER.text)}<p id="away">今日晴，风力三级。</p>`);
    await page.evaluate(() => {
      document.body.append('更多消息。');
    });
    await wait(SETTLED_MS);
    await page.evaluate(async (text) => {
      const away = document.querySelector('#away') as Element;
      away.remove();
      await new Promise((done) => setTimeout(done, 1_500));
      (away.firstChild as Text).data = text;
      document.body.append(away);
    }, BRIDGE.text);
    await seen(page, BRIDGE.words, true);
    await page.close();
  });

  it('text that is written letter by letter on a page without a word of accountability', async () => {
    const { page } = await open('<p>今日晴。</p><p id="p"></p>');
    await page.evaluate(async (text) => {
      for (const letter of text) {
        document.querySelector('#p')?.append(letter);
        await new Promise((done) => setTimeout(done, 20));
      }
    }, BRIDGE.text);
    await seen(page, BRIDGE.words, true);
    await page.close();
  });

  it('marks follow a page from light to dark', async () => {
    const { page } = await open(
      `<style>.dark body { background: #111; color: #eee }</style>${p(TOWER.text)}`,
    );
    await seen(page, TOWER.words, true);
    await page.evaluate(() => document.documentElement.classList.add('dark'));
    await page.click('#p');
    const dark = () =>
      page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.includes('-dark')));
    await expect.poll(dark, { timeout: 10_000 }).toBe(true);
    await seen(page, TOWER.words, true);
    await page.close();
  });

  it('nothing is read while the tab is in the background, all of it on coming back', async () => {
    const { page } = await open(p(TOWER.text));
    await seen(page, TOWER.words, true);
    const front = await driven.browser.newPage();
    await front.bringToFront();
    await page.waitForFunction(() => document.hidden);
    await countReadings(page);
    await page.evaluate((text) => document.body.append(text), BRIDGE.text);
    await wait(SETTLED_MS);
    expect(await readings(page), 'the page was read although nobody saw it').toBe(0);
    await page.bringToFront();
    await seen(page, BRIDGE.words, true);
    await front.close();
    await page.close();
  });
});

describe('text that is shown later', () => {
  const rest = `<p>${TOWER.text}</p>`;
  const shown: [name: string, html: string, show: () => void][] = [
    [
      'details are opened',
      `<details><summary>摘要</summary>${BRIDGE.text}</details>`,
      () => document.querySelector('details')?.setAttribute('open', ''),
    ],
    [
      'the hidden attribute goes',
      `<div hidden>${BRIDGE.text}</div>`,
      () => document.querySelector('div')?.removeAttribute('hidden'),
    ],
    [
      'a class changes',
      `<style>.x { display: none }</style><div class="x">${BRIDGE.text}</div>`,
      () => document.querySelector('div')?.removeAttribute('class'),
    ],
    [
      'an accordion opens slowly',
      `<style>div { overflow: hidden; height: 0; transition: height 0.9s } .open { height: 200px }</style>
       <div>${BRIDGE.text}</div>`,
      () => document.querySelector('div')?.setAttribute('class', 'open'),
    ],
    [
      'an animation ends',
      `<style>@keyframes in { from { opacity: 0 } } div { opacity: 0 } .a { animation: in 0.6s forwards } @keyframes in { to { opacity: 1 } }</style>
       <div>${BRIDGE.text}</div>`,
      () => document.querySelector('div')?.setAttribute('class', 'a'),
    ],
    [
      'a box is ticked, which only a style sheet minds',
      `<style>div { display: none } input:checked + div { display: block }</style>
       <input type="checkbox"><div>${BRIDGE.text}</div>`,
      () => document.querySelector('input')?.click(),
    ],
  ];
  it.each(shown)('%s', async (_name, html, show) => {
    const { page } = await open(html + rest);
    await seen(page, TOWER.words, true);
    expect(await markedText(page), 'marked while hidden').not.toContain(BRIDGE.words);
    await page.evaluate(show);
    await seen(page, BRIDGE.words, true);
    await page.close();
  });

  const silent: [name: string, html: string, show: () => void][] = [
    [
      'the style sheet goes that hid all',
      `<style id="hide">div { opacity: 0 }</style><div>${BRIDGE.text}</div>`,
      () => document.getElementById('hide')?.remove(),
    ],
    [
      'an attribute of the page’s own goes',
      `<style>[x-cloak] { display: none }</style><div x-cloak>${BRIDGE.text}</div>`,
      () => document.querySelector('div')?.removeAttribute('x-cloak'),
    ],
    [
      'a script fades it in',
      `<style>div { opacity: 0 }</style><div>${BRIDGE.text}</div>`,
      () =>
        void document
          .querySelector('div')
          ?.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 300, fill: 'forwards' }),
    ],
    [
      'an element gets its shadow tree once its script has come',
      `<x-late data-text="${BRIDGE.text}"></x-late>`,
      () =>
        customElements.define(
          'x-late',
          class extends HTMLElement {
            constructor() {
              super();
              this.attachShadow({ mode: 'open' }).append(this.dataset.text ?? '');
            }
          },
        ),
    ],
  ];
  it.each(silent)('without any event: %s', async (_name, html, show) => {
    const { page } = await open(html + rest);
    await seen(page, TOWER.words, true);
    expect(await markedText(page), 'marked while hidden').not.toContain(BRIDGE.words);
    await page.evaluate(show);
    await seen(page, BRIDGE.words, true);
    await page.close();
  });

  it('details that are closed again take the marks on their text away', async () => {
    const { page } = await open(
      `<details open><summary>摘要</summary>${BRIDGE.text}</details>${rest}`,
    );
    await seen(page, BRIDGE.words, true);
    await page.click('summary');
    await seen(page, BRIDGE.words, false);
    await page.close();
  });

  it('what a script hides is no longer marked', async () => {
    const { page } = await open(`<div>${BRIDGE.text}</div>${rest}`);
    await seen(page, BRIDGE.words, true);
    await page.evaluate(() => document.querySelector('div')?.setAttribute('hidden', ''));
    await seen(page, BRIDGE.words, false);
    await page.close();
  });

  it('what a click hides is no longer marked', async () => {
    const { page } = await open(
      `<style>:checked + div { display: none }</style><input type="checkbox"><div>${BRIDGE.text}</div>${rest}`,
    );
    await seen(page, BRIDGE.words, true);
    await page.click('input');
    await seen(page, BRIDGE.words, false);
    await page.close();
  });
});

describe('a page that sets its own style sheets and highlights', () => {
  it('keeps our marks, or has them back at the next click', async () => {
    const { page } = await open(`<p>${BRIDGE.text}</p>`);
    await seen(page, BRIDGE.words, true);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [new CSSStyleSheet()];
      CSS.highlights.clear();
    });
    await page.click('p');
    await seen(page, BRIDGE.words, true);
    const lines = await page.evaluate(() => {
      const p = document.querySelector('p') as Element;
      return [...CSS.highlights.keys()].map(
        (name) => getComputedStyle(p, `::highlight(${name})`).textDecorationLine,
      );
    });
    expect(lines, 'marks without their style sheet').toContain('underline');
    await page.close();
  });

  it('has marks on what it adds later', async () => {
    const { page } = await open(`<p>${BRIDGE.text}</p>`);
    await seen(page, BRIDGE.words, true);
    await page.evaluate((text) => {
      CSS.highlights.clear();
      document.body.append(Object.assign(document.createElement('p'), { textContent: text }));
    }, TOWER.text);
    await seen(page, TOWER.words, true);
    expect(await markedText(page)).toContain(BRIDGE.words);
    await page.close();
  });
});

describe('an editor', () => {
  it('what is typed into it is neither read nor marked', async () => {
    const { page } = await open(`<p>${TOWER.text}</p><div contenteditable id="e"></div>`);
    await seen(page, TOWER.words, true);
    await page.focus('#e');
    await page.keyboard.type(BRIDGE.text);
    await wait(SETTLED_MS);
    expect(await markedText(page)).not.toContain(BRIDGE.words);
    await page.close();
  });
});

describe.concurrent('pages that never rest', () => {
  it('a clock that ticks ten times a second is never read again', async () => {
    const { page } = await inWindow(`<p>${BRIDGE.text}</p><p id="clock">0</p>`);
    await seen(page, BRIDGE.words, true);
    await countReadings(page);
    await page.evaluate(() => {
      const clock = document.querySelector('#clock') as Element;
      setInterval(() => {
        clock.textContent = new Date().toISOString();
      }, 100);
    });
    await wait(SETTLED_MS);
    expect(await readings(page)).toBe(0);
    expect(await markedText(page)).toContain(BRIDGE.words);
    await page.close();
  });

  it('a ticker in Chinese is read less and less often', async () => {
    const { page } = await inWindow(`<p>${BRIDGE.text}</p><p id="ticker">零</p>`);
    await seen(page, BRIDGE.words, true);
    await countReadings(page);
    await page.evaluate(() => {
      const ticker = document.querySelector('#ticker') as Element;
      let count = 0;
      setInterval(() => {
        count += 1;
        ticker.textContent = `第${count}条快讯`;
      }, 100);
    });
    await wait(3 * SETTLED_MS);
    const count = await readings(page);
    expect(count, 'not read at all').toBeGreaterThan(0);
    expect(count, 'read more often than the longest wait allows').toBeLessThanOrEqual(3);
    await page.close();
  });

  it('a converter between scripts: marks follow, and the page comes to rest', async () => {
    const { page } = await inWindow(`<p>${TOWER.text}</p>`);
    await seen(page, TOWER.words, true);
    await countReadings(page);
    await page.evaluate(() => {
      const pairs = [...'镇鎮倒倒塌塌压壓亡亡对對党黨组組报報评評责責书書检檢后後'];
      const table = new Map(pairs.flatMap((from, at) => (at % 2 ? [] : [[from, pairs[at + 1]]])));
      const convert = () => {
        const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          const converted = [...node.data].map((char) => table.get(char) ?? char).join('');
          if (converted !== node.data) node.data = converted;
        }
      };
      new MutationObserver(convert).observe(document, {
        attributes: true,
        childList: true,
        characterData: true,
        subtree: true,
      });
      convert();
    });
    await seen(page, '只是對局黨組通報批評，責令作出書面檢查了事', true);
    let before = -1;
    const settled = async () => {
      const now = await readings(page);
      const same = now === before;
      before = now;
      return same;
    };
    const message = 'reader and converter set each other off';
    await expect.poll(settled, { message, interval: SETTLED_MS, timeout: 15_000 }).toBe(true);
    await page.close();
  });
});
