// @vitest-environment happy-dom

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { portraitTexts } from '../engine/generated/portrait-texts';
import type { RuleText } from '../engine/knowledge';
import type { ReportFinding } from '../engine/report';
import { t } from '../locales';
import type { CardView } from '../page/card-view';
import { PALETTE } from '../page/palette';
import { REACHES } from '../page/silencing';
import { cardDrawer } from './Card';

const same = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': text, en: text });
const rule: RuleText = {
  id: 'p2/test',
  portrait: 2,
  title: same('TITLE'),
  explanation: same('EXPLANATION'),
  innocent: same('INNOCENT'),
  articles: [{ source: '问责条例', article: 6, paragraph: 3, certainty: 'B' }],
};

const text = '镇里<img src=x onerror=alert(1)>让协管员背锅,又让协管员背锅。';
const marks = ['<img src=x onerror=alert(1)>', '协管员', '背锅'].map((words) => ({
  slot: words === '背锅' ? 'blame' : 'post',
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
}));
const finding: ReportFinding = {
  portrait: 2,
  rule: 'p2/test',
  stance: 'critique',
  basis: 'inferred',
  strength: 'fair',
  start: 0,
  end: text.length,
  evidence: marks,
  marks,
  text,
  occurrences: [{ start: 0, end: text.length }],
  values: { total: 43, share: 0.907 },
};
const view: CardView = {
  finding,
  locale: 'en',
  looks: PALETTE,
  ownRule: undefined,
  quote: (words) => words,
  place: { nth: 2, total: 5 },
  others: [{ finding: 7, portrait: 5 }],
};

const actions = { close: vi.fn(), step: vi.fn(), show: vi.fn(), hold: vi.fn() };
const undo = vi.fn().mockResolvedValue(undefined);
const feedback = {
  silence: vi.fn(),
  origin: () => ({ url: 'https://www.example.gov.cn/a.html', version: '1.2.3' }),
};
let root: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  feedback.silence.mockResolvedValue(undo);
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

function draw(known: RuleText | undefined = rule, locale: CardView['locale'] = 'en'): void {
  cardDrawer({ portraits: portraitTexts, rule: () => known }, feedback)(
    root,
    { ...view, locale },
    actions,
  );
}

describe('Card', () => {
  it('says which portrait and rule, how sure, on which article, and what else to check', () => {
    draw();
    for (const words of [portraitTexts[2].short.en, 'TITLE', 'EXPLANATION', 'INNOCENT']) {
      expect(root.textContent).toContain(words);
    }
    expect(root.textContent).toMatch(/critique.*inferred.*fair hint/);
    expect(root.querySelector('.articles')?.textContent).toMatch(
      /Accountability Regulations \(问责条例\) art\. 6\(3\)/,
    );
  });

  it('shows the words and figures that led there', () => {
    draw();
    const words = [...root.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(words).toEqual(['<img src=x onerror=alert(1)>', '协管员', '背锅']);
    expect(root.textContent).toContain('43');
    expect(root.textContent).toContain('91%');
  });

  it('shows those words in the script that the reader wants, and reports them as they stand', () => {
    const quote = (words: string) => words.replace('锅', '鍋');
    const knowledge = { portraits: portraitTexts, rule: () => rule };
    cardDrawer(knowledge, feedback)(root, { ...view, quote }, actions);
    expect([...root.querySelectorAll('mark')].at(-1)?.textContent).toBe('背鍋');
    expect(root.querySelector('textarea')?.value).toContain('背锅');
  });

  it('shows the text of the page as text only', () => {
    draw();
    expect(root.querySelector('img'), 'markup of the page became markup of the card').toBeNull();
  });

  it('is a dialog with a name and a description', () => {
    draw();
    const dialog = root.querySelector('[role=dialog]');
    for (const attribute of ['aria-labelledby', 'aria-describedby']) {
      const id = dialog?.getAttribute(attribute);
      expect(root.querySelector(`#${id}`)?.textContent, attribute).toBeTruthy();
    }
    expect(dialog?.getAttribute('tabindex')).toBe('-1');
    const nameless = [...root.querySelectorAll('button')].filter(
      (button) => !(button.getAttribute('aria-label') ?? button.textContent),
    );
    expect(nameless, 'give each button a name').toEqual([]);
  });

  it('falls back on the portrait where the rule is unknown', () => {
    cardDrawer({ portraits: portraitTexts, rule: () => undefined }, feedback)(root, view, actions);
    expect(root.textContent).toContain(portraitTexts[2].what.en);
    expect(root.textContent).toContain(portraitTexts[2].check.en);
    expect(root.querySelector('.articles')).toBeNull();
  });

  it('speaks the language of the reader', () => {
    draw(rule, 'zh-Hant');
    expect(root.querySelector('[role=dialog]')?.getAttribute('lang')).toBe('zh-Hant');
    expect(root.textContent).toContain(portraitTexts[2].short['zh-Hant']);
  });

  it('acts', () => {
    draw();
    for (const button of root.querySelectorAll<HTMLElement>('.close, footer button'))
      button.click();
    expect(actions.close).toHaveBeenCalledOnce();
    expect(actions.show).toHaveBeenCalledWith(7);
    expect(actions.step.mock.calls).toEqual([[-1], [1]]);
  });

  it.each(REACHES)('silences %s, says so, and takes it back', async (reach) => {
    draw();
    const button = root.querySelectorAll<HTMLElement>('.reaches button')[REACHES.indexOf(reach)];
    button?.click();
    await vi.waitFor(() => expect(root.querySelector('.silenced')).not.toBeNull());
    expect(feedback.silence).toHaveBeenCalledExactlyOnceWith(finding, reach);
    expect(actions.hold, 'the card must outlive its mark').toHaveBeenCalledOnce();
    expect(root.querySelector('[role=status]')?.textContent).toBe(t('en', `wrong.done.${reach}`));
    const back = [...root.querySelectorAll('button')].find(
      ({ textContent }) => textContent === t('en', 'wrong.undo'),
    );
    await vi.waitFor(() => expect(document.activeElement, 'the focus must not be lost').toBe(back));
    back?.click();
    await vi.waitFor(() => expect(root.textContent).toContain('EXPLANATION'));
    expect(undo).toHaveBeenCalledOnce();
  });

  it('gives a report to copy, with page, rule, words and version', () => {
    draw();
    const report = root.querySelector('textarea')?.value;
    for (const words of ['p2/test', '背锅', 'https://www.example.gov.cn/a.html', '1.2.3', '43']) {
      expect(report).toContain(words);
    }
  });

  it('goes away', () => {
    draw();
    cardDrawer({ portraits: portraitTexts, rule: () => rule }, feedback)(root, null, actions);
    expect(root.childElementCount).toBe(0);
  });
});
