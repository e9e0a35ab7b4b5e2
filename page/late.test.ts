// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LateContent } from './late';

const own = document.createElement('i');
let changed = 0;
let lost = 0;
let restyled = 0;
let touched: Node[] = [];
let came: Node[] = [];
let rewritten: string[] = [];
let late: LateContent;

beforeEach(() => {
  vi.useFakeTimers();
  changed = 0;
  lost = 0;
  restyled = 0;
  touched = [];
  came = [];
  rewritten = [];
  document.body.innerHTML = '<p id="p">甲</p><section id="s" class="closed"></section>';
  late = new LateContent({
    changed: () => {
      changed += 1;
    },
    touched: (nodes) => touched.push(...nodes),
    rewritten: (_text, before) => rewritten.push(before),
    lost: () => {
      lost += 1;
    },
    isOwn: (node) => node === own,
    came: (node) => came.push(node),
    restyled: () => {
      restyled += 1;
    },
  });
});

afterEach(() => {
  late.stop();
  vi.useRealTimers();
});

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function add(text: string): void {
  document.body.append(Object.assign(document.createElement('p'), { textContent: text }));
}

describe('LateContent', () => {
  it('waits for quiet and reports many changes once', async () => {
    for (let i = 0; i < 4; i += 1) {
      add('乙');
      await wait(300);
    }
    expect(changed, 'reported before it was quiet').toBe(0);
    await wait(400);
    expect(changed).toBe(1);
  });

  it('does not wait for ever', async () => {
    for (let i = 0; i < 12; i += 1) {
      add('乙');
      await wait(200);
    }
    expect(changed).toBeGreaterThanOrEqual(1);
  });

  it('has more and more patience with a page that is never quiet, and less again once it is', async () => {
    const during = async (ms: number) => {
      changed = 0;
      for (let i = 0; i < ms / 100; i += 1) {
        add('乙');
        await wait(100);
      }
      return changed;
    };
    expect(await during(2_500)).toBe(1);
    expect(await during(20_000), 'read as often as in the beginning').toBeLessThanOrEqual(4);
    await wait(1_000);
    expect(await during(2_500)).toBe(1);
  });

  it.each([
    ['text without a Chinese character', () => add('12:00:01')],
    ['our own node', () => document.documentElement.append(own)],
    ['attributes of anything', () => document.getElementById('p')?.setAttribute('class', 'x')],
  ])('does not mind %s', async (_what, change) => {
    own.textContent = '卡片';
    change();
    await wait(3_000);
    expect(changed).toBe(0);
    own.remove();
  });

  it('names what has come', async () => {
    const p = document.getElementById('p') as Element;
    p.remove();
    document.body.append(p);
    await wait(0);
    expect(came).toEqual([p]);
  });

  it.each([
    [
      'text that is Chinese no longer',
      () => {
        (document.getElementById('p')?.firstChild as Text).data = 'Nothing';
      },
    ],
    ['text that changes', () => document.getElementById('p')?.firstChild?.replaceWith('乙')],
    ['text that goes', () => document.getElementById('p')?.remove()],
  ])('minds %s', async (_what, change) => {
    change();
    await wait(500);
    expect(changed).toBe(1);
  });

  it.each(['class', 'x-cloak', 'data-state'])('minds %s of what hides text', async (name) => {
    const section = document.getElementById('s') as Element;
    section.setAttribute(name, 'x');
    late.follow([], [section]);
    section.removeAttribute(name);
    await wait(500);
    expect(changed).toBe(1);
  });

  it('minds changes in shadow trees it was told of', async () => {
    const shadow = (document.getElementById('s') as Element).attachShadow({ mode: 'open' });
    late.follow([shadow], []);
    shadow.append('丙');
    await wait(500);
    expect(changed).toBe(1);
  });

  it('minds a shadow tree that comes full', async () => {
    const host = document.createElement('section');
    host.attachShadow({ mode: 'open' }).append('丙');
    document.body.append(host);
    await wait(500);
    expect(changed).toBe(1);
  });

  it.each([
    ['comes', (style: Element) => document.head.append(style)],
    ['goes', (style: Element) => style.remove()],
    ['changes', (style: Element) => style.append('p { color: red }')],
    ['changes in place', (style: Element) => (style.firstChild as Text).appendData(' ')],
  ])('says so when a style sheet %s', async (_what, change) => {
    const style = document.createElement('style');
    style.append('p { color: blue }');
    if (_what !== 'comes') document.head.append(style);
    await wait(0);
    restyled = 0;
    change(style);
    await wait(500);
    expect(restyled).toBe(1);
    expect(changed, 'nothing was added to the text').toBe(0);
    style.remove();
  });

  it('reads soon what is said to be about to change, unless nobody sees it', async () => {
    late.expect();
    await wait(500);
    expect(changed).toBe(1);
    vi.spyOn(document, 'hidden', 'get').mockReturnValueOnce(true);
    late.expect();
    await wait(3_000);
    expect(changed).toBe(1);
  });

  it('sleeps in the background and looks again on waking', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    add('乙');
    await wait(3_000);
    expect(changed).toBe(0);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(500);
    expect([changed, lost]).toEqual([1, 1]);
  });

  it('names at once what has changed, read or not', async () => {
    const text = document.getElementById('p')?.firstChild as Text;
    text.data = '12:00';
    add('乙');
    await wait(0);
    expect(touched).toEqual([text, document.body]);
    expect(rewritten, 'what it was before').toEqual(['甲']);
  });

  it('is silent once stopped', async () => {
    add('乙');
    late.stop();
    await wait(3_000);
    expect(changed).toBe(0);
  });
});
