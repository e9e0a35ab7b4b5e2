// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { checkText } from './check-text';
import { realPages } from './pages';
import { fuzzPages, fuzzTexts } from './run';
import { HOSTILE } from './texts';

const MINUTES = 60_000;
const OWN_PAGES = [
  '<p>局长被谈话提醒了事</p><ul><li>没有一个人受到处分</li></ul>',
  '<table><tr><td>问责四十三人</td><td>其中村干部三十九人</td></tr></table>',
];

describe('a small share of `npm run fuzz`', () => {
  it(
    'texts',
    () => {
      expect(fuzzTexts(300, 20_261_123)).toMatchObject({ texts: 300 });
    },
    2 * MINUTES,
  );

  it(
    'pages of our own, changed',
    async () => {
      expect((await fuzzPages(OWN_PAGES, 100, 1)).texts).toBe(100);
    },
    MINUTES,
  );

  const real = realPages();
  if (!real) console.warn('skipped: ../shared/pages is not here');
  it.skipIf(!real)(
    'real pages, changed',
    async () => {
      expect((await fuzzPages(real ?? [], 30, 2)).findings).toBeGreaterThan(0);
    },
    2 * MINUTES,
  );
});

describe('texts that grow', () => {
  const grown: [what: string, text: string][] = [
    ['one word of a megabyte', '责'.repeat(1_000_000)],
    ['a megabyte of digits', '9'.repeat(1_000_000)],
    ['half a million open brackets', '（“'.repeat(250_000)],
    ...Object.entries(HOSTILE).map(([name, text]): [string, string] => [
      `${name}, for 60,000 characters`,
      `通报批评${text}`.repeat(Math.ceil(60_000 / (4 + text.length))),
    ]),
  ];

  it.each(grown)(
    '%s: read in time that grows with the length',
    (_, text) => {
      checkText(text);
    },
    MINUTES,
  );
});
