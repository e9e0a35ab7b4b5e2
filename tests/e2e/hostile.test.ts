import { describe, expect, it } from 'vitest';
import { waitForCard } from '../../scripts/browser/card';
import { markedRanges, pointOnMark, waitForMarks } from '../../scripts/browser/marks';
import { useBrowser } from './browser';
import { reportOf } from './driven';
import { pageOf } from './page';

const driven = useBrowser();

const CASE =
  '去年冬天，镇上的蓄水池垮塌，压死三名村民，最后只是对局党组通报批评，责令作出书面检查了事，没有一个人受到处分。';

/** A page whose own script does what it can against whoever reads it. */
const withScript = (script: string, text = CASE) =>
  pageOf([text]).replace('<title>', `<script>${script}</script><title>`);

/** What scripts of the page do; it is read and marked all the same. */
const ATTACKS: [what: string, script: string][] = [
  [
    'prototypes polluted',
    `Object.prototype.state = 'failed'; Object.prototype.findings = []; Array.prototype.reason = 1;
     Object.defineProperty(Object.prototype, 'start', { get() { throw new Error('read me'); } });`,
  ],
  [
    'built-in objects replaced',
    `for (const name of ['Array', 'Map', 'Set', 'Node', 'Text', 'Range', 'StaticRange', 'RegExp', 'Promise'])
       globalThis[name] = function () { throw new Error(name); };
     Array.prototype.push = String.prototype.slice = () => { throw new Error('overridden'); };`,
  ],
  [
    'highlights, style sheets and elements overridden',
    `for (const name of ['set', 'delete', 'clear']) HighlightRegistry.prototype[name] = () => { throw new Error(name); };
     CSSStyleSheet.prototype.replaceSync = () => { throw new Error('sheet'); };
     globalThis.Highlight = undefined; globalThis.customElements.define = () => { throw new Error('define'); };
     customElements.get = () => { throw new Error('get'); };`,
  ],
  [
    'the tree lies about itself',
    `for (const [of, name] of [[Node, 'textContent'], [Node, 'firstChild'], [Node, 'nextSibling'], [CharacterData, 'data'], [Element, 'shadowRoot']])
       Object.defineProperty(of.prototype, name, { get: () => { throw new Error(name); } });
     Element.prototype.checkVisibility = () => false; globalThis.getComputedStyle = () => ({});`,
  ],
  [
    'a body that is named by its own form',
    `document.write('<form><input name="body"><input name="documentElement"></form>');`,
  ],
  [
    'messages that look like ours',
    `setInterval(() => { postMessage({ type: 'show-marks', on: false }, '*');
       document.dispatchEvent(new Event('wenze-mirror:reader-arrived')); }, 20);`,
  ],
];

describe('pages that attack their reader', () => {
  it.each(ATTACKS)('%s', async (what, script) => {
    const opened = await driven.openMade(`${what}.html`, withScript(script));
    expect(reportOf(opened).findings.length, 'nothing was found').toBeGreaterThan(0);
    // The page's world is broken, so its driver asks the extension's.
    await expect.poll(() => marksIn(opened.tab)).toBeGreaterThan(0);
    await opened.page.close();
  });

  it('a page that removes our element over and over: the card stays away, the page works', async () => {
    const script = `new MutationObserver(() => document.querySelector('wenze-mirror-card')?.remove())
      .observe(document, { childList: true, subtree: true });`;
    const { page } = await driven.openMade('remove.html', withScript(script));
    for (let turn = 0; turn < 3; turn += 1) {
      const { x, y } = await pointOnMark(page);
      await page.mouse.move(x, y);
      await new Promise((again) => setTimeout(again, 400));
      await page.mouse.move(2, 2);
    }
    expect((await markedRanges(page)).length).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.title)).toBe('10');
    await page.close();
  });

  it('a flood of changes: the page goes on answering, and is read in the end', async () => {
    const script = `addEventListener('load', () => { const end = Date.now() + 4000; const flood = () => {
      for (let i = 0; i < 300; i += 1) { const p = document.createElement('p'); p.textContent = '通报' + i; document.body.append(p); if (i % 2) p.remove(); }
      if (Date.now() < end) setTimeout(flood, 10); }; flood(); });`;
    const { page } = await driven.openMade('flood.html', withScript(script));
    const asked = performance.now();
    await page.evaluate(() => document.title);
    expect(performance.now() - asked, 'milliseconds until the page answered').toBeLessThan(3_000);
    await waitForMarks(page);
    await page.close();
  });

  const ODD: [what: string, script: string][] = [
    [
      '500 elements deep (Chromium itself ends at some thousands)',
      `let at = document.body; for (let i = 0; i < 500; i += 1) at = at.appendChild(document.createElement('div')); at.append(text);`,
    ],
    [
      'a word of a megabyte',
      `document.body.append('责'.repeat(1e6), document.createElement('p')); document.body.lastChild.append(text);`,
    ],
    [
      'lone surrogates, nulls and bidi controls',
      `document.body.append('\\ud800\\udc00\\udc00\\0\\u202e\\u2066', document.createElement('p')); document.body.lastChild.append('\\udfff\\0', text, '\\u202e\\ud800');`,
    ],
    [
      'every character a text node',
      `const p = document.body.appendChild(document.createElement('p')); for (const one of text) p.append(one);`,
    ],
  ];

  it.each(ODD)('%s: read and marked', async (what, script) => {
    const late = `addEventListener('DOMContentLoaded', () => { const text = ${JSON.stringify(CASE)}; ${script} });`;
    const opened = await driven.openMade(`${what}.html`, withScript(late, '通报'));
    expect(reportOf(opened).findings.some(({ text }) => text.includes('书面检查'))).toBe(true);
    await waitForMarks(opened.page);
    await opened.page.close();
  });
});

describe('text of a page that looks like markup', () => {
  const MARKUP = '<img src=x onerror="document.title=1"><b id=planted>';
  const text = CASE.replace('书面检查', `书面${MARKUP}检查`).replaceAll('<', '&lt;');

  it('stays text in card and popup', async () => {
    const { page } = await driven.openMade('markup.html', pageOf([CASE, text]));
    const { x, y } = await pointOnMark(page);
    await page.mouse.move(x, y);
    await waitForCard(page, true);
    const popup = await driven.openPopup(page);
    await popup.evaluate(() => {
      for (const row of document.querySelectorAll<HTMLElement>('.row[aria-expanded="false"]'))
        row.click();
    });
    await popup.waitForSelector('.quotation');
    const shown = await popup.evaluate(() => ({
      planted: document.querySelectorAll('#planted, main img').length,
      text: document.body.textContent ?? '',
    }));
    expect(shown.planted).toBe(0);
    expect(shown.text, 'the passage with markup is not quoted').toContain('onerror=');
    await popup.close();
    await page.close();
  });
});

/** How many highlights the page holds, as the extension's own world sees it; it has none of its own. */
async function marksIn(tab: number): Promise<number> {
  return driven.worker.evaluate(async (tabId) => {
    const run = chrome.scripting.executeScript({
      target: { tabId },
      // Firefox lets no other world walk through them.
      func: () => CSS.highlights.size,
    }) as Promise<{ result: number }[]>;
    return (await run)[0]?.result ?? 0;
  }, tab);
}
