/** Sentences in which the reader finds a portrait, and words of each that must then be marked. */
export const BRIDGE = {
  text: '河边的栈桥去年塌了，两名游客死亡，管桥的科长只是写了一份检查，谈话提醒了事，没有人受到处分。',
  words: '只是写了一份检查，谈话提醒了事',
};
export const TOWER = {
  text: '镇上新修的水塔倒塌，压死三名村民，最后只是对局党组通报批评，责令作出书面检查了事。',
  words: '只是对局党组通报批评，责令作出书面检查了事',
};

/** How one structure of a page is to be read. */
export interface Structure {
  name: string;
  /** Markup of the body; `style` elements may stand in it. */
  html: string;
  /** Words that must be marked, in the order of the page, as `markedText` gives them. */
  marked: readonly string[];
  /** Words that must not be marked. */
  unmarked?: readonly string[];
}

const { text, words } = BRIDGE;
const other = `<p>${TOWER.text}</p>`;
const spread = (between: string) => [...text].join(between);
/** `words` with something put into 检查 and 谈话提醒. */
const split = (into: (first: string, second: string) => string) =>
  text.replace('检查', into('检', '查')).replace('谈话', into('谈', '话'));
const whole = [words];

const readAll: Structure[] = [
  {
    name: 'an element for each character',
    html: `<p><b>${spread('</b><b>')}</b></p>`,
    marked: whole,
  },
  { name: 'words split by br', html: `<p>${split((a, b) => `${a}<br>\n${b}`)}</p>`, marked: whole },
  { name: 'words split by wbr', html: `<p>${split((a, b) => `${a}<wbr>${b}`)}</p>`, marked: whole },
  {
    name: 'words split by a comment',
    html: `<p>${split((a, b) => `${a}<!-- x -->${b}`)}</p>`,
    marked: whole,
  },
  {
    name: 'zero-width characters',
    html: `<p>${split((a, b) => `${a}\u200b\ufeff\u00ad${b}`)}</p>`,
    marked: whole,
  },
  { name: 'full-width spaces', html: `<p>${split((a, b) => `${a}　${b}`)}</p>`, marked: whole },
  { name: 'a space after each character', html: `<p>${spread(' ')}</p>`, marked: whole },
  {
    name: 'ruby: the base is read, not what stands above it',
    html: `<p>${split((a, b) => `<ruby>${a}<rp>(</rp><rt>yī</rt><rp>)</rp>${b}<rt>èr</rt></ruby>`)}</p>`,
    marked: whole,
    unmarked: ['yī', 'èr'],
  },
  {
    name: 'pinyin in brackets',
    html: `<p>${split((a, b) => `${a}（yī）${b}`)}</p>`,
    marked: ['只是写了一份检（yī）查'],
  },
  {
    name: 'cells of a table',
    html: `<table><tr><td>${text}</td><td>${TOWER.text}</td></tr></table>`,
    marked: [words, TOWER.words],
  },
  {
    name: 'lists in lists',
    html: `<ol><li>${text}<ul><li>${TOWER.text}</li></ul></li></ol>`,
    marked: [words, TOWER.words],
  },
  {
    name: 'open details',
    html: `<details open><summary>摘要</summary>${text}</details>`,
    marked: whole,
  },
  {
    name: 'inline elements that a style sheet makes blocks',
    html: `<style>span { display: block }</style><p><span>县里今日通报</span><span>${text}</span></p>`,
    marked: whole,
    unmarked: ['县里今日通报'],
  },
  {
    name: 'a floating initial',
    html: `<style>i { float: left; font-size: 3em }</style><p><i>河</i>${text.slice(1)}</p>`,
    marked: [`河${text.slice(1, 8)}`],
  },
  {
    name: 'boxes inside a line',
    html: `<style>b { display: inline-block }</style><p><b>${spread('</b><b>')}</b></p>`,
    marked: whole,
  },
  {
    name: 'vertical writing',
    html: `<div style="writing-mode: vertical-rl; height: 300px">${text}</div>`,
    marked: whole,
  },
  {
    name: 'zhuyin in ruby, laid out over many lines',
    html: `<p>${split((a, b) => `<ruby>\n<rb>${a}</rb>\n<rt>ㄐㄧㄢˇ</rt>\n<rb>${b}</rb>\n<rt>ㄔㄚˊ</rt>\n</ruby>`)}</p>`,
    marked: whole,
  },
  { name: 'em spaces', html: `<p>${spread('&emsp;')}</p>`, marked: whole },
  {
    name: 'a page that floats in a body which clips',
    html: `<style>body { overflow-x: hidden } div { float: left; width: 100% }</style><div>${text}</div>`,
    marked: whole,
  },
  {
    name: 'a box in its own place in one that clips all',
    html: `<section style="height: 0; overflow: hidden"><div style="position: absolute; top: 0">${text}</div></section>`,
    marked: whole,
  },
  {
    name: 'what cannot be seen from behind',
    html: `<p><span style="backface-visibility: hidden">${text}</span></p>`,
    marked: whole,
  },
  {
    name: 'what the page shows although an attribute would hide it',
    html: `<style>div { display: flex }</style><div hidden>${text}</div>`,
    marked: whole,
  },
  {
    name: 'HTML in a drawing',
    html: `<svg width="600" height="200" style="display: block"><foreignObject width="600" height="200"><p>${text}</p></foreignObject></svg>`,
    marked: whole,
  },
  {
    name: 'a date that floats beside the text',
    html: `<ul><li><span style="float: right">河口日报 10:20</span><a>${text}</a></li></ul>`,
    marked: whole,
    unmarked: ['河口日报', '10:20'],
  },
  { name: 'zoomed', html: `<div style="zoom: 1.7">${text}</div>`, marked: whole },
  {
    name: 'display: contents',
    html: `<style>div, i { display: contents }</style><div><p><i>${text.slice(0, 20)}</i>${text.slice(20)}</p></div>`,
    marked: whole,
  },
  {
    name: 'content that is laid out late',
    html: `<style>section { content-visibility: auto }</style><div style="height: 9000px"></div><section>${text}</section>`,
    marked: whole,
  },
];

const away: [name: string, html: string][] = [
  ['display: none', `<style>div { display: none }</style><div><p>${text}</p></div>`],
  ['visibility: hidden', `<style>div { visibility: hidden }</style><div><p>${text}</p></div>`],
  ['the hidden attribute', `<div hidden><p>${text}</p></div>`],
  ['hidden until found', `<div hidden="until-found"><p>${text}</p></div>`],
  [
    'content-visibility: hidden',
    `<style>div { content-visibility: hidden }</style><div>${text}</div>`,
  ],
  ['closed details', `<details><summary>摘要</summary>${text}</details>`],
  ['a closed dialog', `<dialog>${text}</dialog>`],
  [
    'collapsed to no height',
    `<style>div { height: 0; overflow: hidden }</style><div><p>${text}</p></div>`,
  ],
  [
    'for screen readers alone',
    `<style>i { position: absolute; width: 1px; height: 1px; overflow: hidden }</style><p><i>${text}</i></p>`,
  ],
  ['transparent', `<style>div { opacity: 0 }</style><div><p>${text}</p></div>`],
  ['a text area', `<textarea>${text}</textarea>`],
  ['an input field', `<input value="${text}">`],
  ['an editor', `<div contenteditable><p>${text}</p></div>`],
  ['an editor for plain text', `<div contenteditable="plaintext-only"><p>${text}</p></div>`],
  ['options', `<select><option>${text}</option></select>`],
  ['code', `<pre><code>${text}</code></pre>`],
  ['data in a script', `<script type="application/json">{"a":"${text}"}</script>`],
  ['what only pages without scripts show', `<noscript>${text}</noscript>`],
  ['a template', `<template><p>${text}</p></template>`],
  ['a drawing', `<svg width="900" height="40"><text y="20">${text}</text></svg>`],
];

/** Every structure, with what is marked on it and what is not. */
export const STRUCTURES: Structure[] = [
  ...readAll,
  ...away.map(([name, html]) => ({
    name: `not read: ${name}`,
    html: `${html}${other}`,
    marked: [TOWER.words],
    unmarked: [words, '栈桥'],
  })),
];
