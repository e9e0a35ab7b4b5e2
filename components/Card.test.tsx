// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { portraitTexts } from '../engine/generated/rule-texts';
import type { RuleText } from '../engine/knowledge';
import type { ReportFinding } from '../engine/report';
import type { CardView } from '../page/guide';
import { PALETTE } from '../page/palette';
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
  place: 2,
  total: 5,
  others: [{ finding: 7, portrait: 5 }],
};

const actions = { close: vi.fn(), step: vi.fn(), show: vi.fn() };
let root: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  root = document.createElement('div');
});

function draw(known: RuleText | undefined = rule, locale: CardView['locale'] = 'en'): void {
  cardDrawer({ portraits: portraitTexts, rule: () => known })(root, { ...view, locale }, actions);
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
    cardDrawer({ portraits: portraitTexts, rule: () => undefined })(root, view, actions);
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
    const [close, other, previous, next] = [...root.querySelectorAll('button')];
    for (const button of [close, other, previous, next]) button?.click();
    expect(actions.close).toHaveBeenCalledOnce();
    expect(actions.show).toHaveBeenCalledWith(7);
    expect(actions.step.mock.calls).toEqual([[-1], [1]]);
  });

  it('goes away', () => {
    draw();
    cardDrawer({ portraits: portraitTexts, rule: () => rule })(root, null, actions);
    expect(root.childElementCount).toBe(0);
  });
});
