// @vitest-environment happy-dom
import { render } from 'preact';
import { act as actUntilDone } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { portraitTexts } from '../../engine/generated/portrait-texts';
import type { Localised } from '../../engine/knowledge';
import { LANGUAGES, type Locale } from '../../locales';
import { type OptionsKey, tOptions } from '../../locales/options';
import { DEFAULTS, type Settings } from '../../page/settings-schema';
import { CurrentView } from './CurrentView';
import {
  NOTHING_YET,
  OptionsContext,
  type OptionsState,
  type PackActions,
  type SettingsActions,
} from './context';
import type { RuleBook, RuleEntry, Trial, Tried } from './rule-book';

const actions = {
  change: vi.fn(),
  setReach: vi.fn(),
  setSite: vi.fn(),
  changeKeys: vi.fn(),
  exportSettings: vi.fn(),
  importSettings: vi.fn(),
  reset: vi.fn(),
  undo: vi.fn(),
  dismissCorrupt: vi.fn(),
} satisfies SettingsActions;
const packs = {
  add: vi.fn(),
  setOn: vi.fn(),
  remove: vi.fn(),
  save: vi.fn(),
  saveExample: vi.fn(),
} satisfies PackActions;

const word = (text: string): Localised => ({ 'zh-Hans': text, 'zh-Hant': text, en: text });

function ruleOf(id: string, own: Partial<RuleEntry> = {}): RuleEntry {
  return {
    id,
    portrait: 3,
    title: word(`title of ${id}`),
    explanation: word('explanation'),
    innocent: word('innocent'),
    articles: [],
    status: 'stable',
    patterns: ['harm >6 measure'],
    falsePositives: ['a known slip'],
    examples: ['局长【喝水】被免职。'],
    counterexamples: ['局长不得喝水。'],
    pack: null,
    ...own,
  };
}

const tried = (own: Partial<Tried>): Tried => ({
  portrait: 3,
  rule: 'p3/a',
  quotation: [
    { text: '局长', slot: null },
    { text: '喝水', slot: 'fault' },
    { text: '又', slot: null },
    { text: '喝水', slot: 'fault' },
  ],
  strength: 'fair',
  because: null,
  ...own,
});

const book = (trial: Partial<Trial> = {}) => ({
  rules: [ruleOf('p3/a'), ruleOf('p4/b', { portrait: 4 }), ruleOf('own/c', { pack: 'Mine' })],
  try: vi.fn(() => ({ marked: [], excluded: [], statute: false, cut: null, ...trial })),
});

const STATE: OptionsState = {
  view: 'settings',
  settings: DEFAULTS,
  corrupt: false,
  listed: ['a.example', 'b.example'],
  ...NOTHING_YET,
};

const root = () => document.body;
const act = (work: () => unknown) => actUntilDone(() => void work());

async function show(
  own: Partial<OptionsState> & { set?: Partial<Settings> } = {},
  locale: Locale = 'en',
) {
  const { set, ...rest } = own;
  const state = { ...STATE, settings: { ...DEFAULTS, ...set }, ...rest };
  const rule = (id: string) => [ruleOf('p3/a'), ruleOf('p4/b')].find((one) => one.id === id);
  const around = { locale, state, actions, packs, knowledge: { portraits: portraitTexts, rule } };
  await act(() =>
    render(
      <OptionsContext.Provider value={around}>
        <CurrentView />
      </OptionsContext.Provider>,
      root(),
    ),
  );
}

afterEach(() => {
  act(() => render(null, root()));
  vi.clearAllMocks();
});

const t = (key: OptionsKey, params?: Record<string, string | number>) =>
  tOptions('en', key, params);
const nameOf = (portrait: keyof typeof portraitTexts) => portraitTexts[portrait].short.en;

/** A control by its name: what its label says, or its own words. */
function control<E extends HTMLElement = HTMLButtonElement>(name: string): E {
  const all = [...root().querySelectorAll<HTMLElement>('button, input, select, textarea, a')];
  const found = all.find((one) => nameOfControl(one) === name);
  if (!found) throw new Error(`no control is called “${name}”`);
  return found as E;
}

function nameOfControl(one: HTMLElement): string | undefined {
  const labels = (one as HTMLInputElement).labels ?? [];
  return one.getAttribute('aria-label') ?? labels[0]?.textContent ?? one.textContent ?? undefined;
}

const click = (name: string) => act(() => control(name).click());

async function choose(name: string, value: string): Promise<void> {
  const select = control<HTMLSelectElement>(name);
  select.value = value;
  await act(() => select.dispatchEvent(new Event('change', { bubbles: true })));
}

async function write(name: string, value: string): Promise<void> {
  const field = control<HTMLInputElement>(name);
  field.value = value;
  await act(() => field.dispatchEvent(new Event('input', { bubbles: true })));
}

const submit = (form: string) =>
  act(() =>
    root()
      .querySelector(form)
      ?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true })),
  );

/** Has a file picked in the field behind a button. */
async function pick(name: string, file: File): Promise<void> {
  const field = control(name).nextElementSibling as HTMLInputElement;
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  await act(() => field.dispatchEvent(new Event('change', { bubbles: true })));
}

const texts = (selector: string) =>
  [...root().querySelectorAll(selector)].map((one) => one.textContent);

describe('the page around all views', () => {
  it.each(Object.keys(LANGUAGES) as Locale[])('has no word left untold in %s', async (locale) => {
    for (const view of ['settings', 'rules', 'packs'] as const) {
      await show({ view, book: book() }, locale);
      expect(root().textContent).not.toMatch(/undefined|\{\w+\}/);
      expect(texts('h1')).toEqual([tOptions(locale, `nav.${view}`)]);
    }
  });

  it('says which view is open, and gives the heading the focus when another is', async () => {
    await show();
    expect(texts('[aria-current=page]')).toEqual([t('nav.settings')]);
    expect(document.activeElement?.localName).not.toBe('h1');
    await show({ view: 'packs' });
    expect(texts('[aria-current=page]')).toEqual([t('nav.packs')]);
    expect(document.activeElement?.localName).toBe('h1');
  });

  it('tells what has just happened, and takes it back where it can', async () => {
    await show({ notice: { key: 'sites.removed', params: { host: 'a.example' }, undo: true } });
    expect(texts('.notice-bar [role=status]')).toEqual([t('sites.removed', { host: 'a.example' })]);
    await click(t('undo'));
    expect(actions.undo).toHaveBeenCalledOnce();
    await show({ notice: { key: 'saved' } });
    expect(() => control(t('undo'))).toThrow();
  });

  it('says that stored settings were broken', async () => {
    await show({ corrupt: true });
    expect(root().textContent).toContain(t('corrupt'));
    act(() => root().querySelector<HTMLElement>('.banner button')?.click());
    expect(actions.dismissCorrupt).toHaveBeenCalledOnce();
  });
});

describe('portraits', () => {
  it('are switched off and on', async () => {
    await show({ set: { portraitsOff: [2] } });
    await click(t('portraits.on', { name: nameOf(5) }));
    expect(actions.change).toHaveBeenLastCalledWith({ portraitsOff: [2, 5] });
    await click(t('portraits.on', { name: nameOf(2) }));
    expect(actions.change).toHaveBeenLastCalledWith({ portraitsOff: [] });
  });

  it('have a colour and a line of the reader’s choice; two of one line are named', async () => {
    await show();
    expect(root().textContent).not.toContain(t('looks.alike', { names: '' }).slice(0, 20));
    await choose(t('looks.line', { name: nameOf(1) }), 'wavy');
    const [{ looks }] = actions.change.mock.lastCall as [{ looks: Settings['looks'] }];
    expect(looks).toMatchObject([{ portrait: 1, line: 'wavy' }]);
    await show({
      set: { looks: [...looks, ...looks.map((one) => ({ ...one, portrait: 2 as const }))] },
    });
    expect(texts('.warning').join()).toContain(`${nameOf(1)} / ${nameOf(2)}`);
    await choose(t('looks.color', { name: nameOf(3) }), '#ffffff');
    const [chosen] = actions.change.mock.lastCall as [{ looks: Settings['looks'] }];
    const own = chosen.looks.find(({ portrait }) => portrait === 3);
    expect(own?.light, 'white would not be seen on white').not.toBe('255 255 255');
    expect(own?.dark).toBe('255 255 255');
    await click(t('looks.reset'));
    expect(actions.change).toHaveBeenLastCalledWith({ looks: [] }, { key: 'saved', undo: true });
  });

  it('that are off are no part of the preview', async () => {
    await show({ set: { portraitsOff: [1, 2, 3] } });
    expect(texts('.ground .marked')).toHaveLength(2 * 3);
  });
});

describe('choices', () => {
  it.each<[string, string, Partial<Settings>]>([
    ['strength', t('least.strong'), { least: 'strong' }],
    ['language', LANGUAGES['zh-Hant'], { language: 'zh-Hant' }],
    ['quotations', t('reading.zh-Hant'), { quotations: 'zh-Hant' }],
  ])('of %s are stored, and shown only once they are', async (_, label, change) => {
    await show();
    const radio = control<HTMLInputElement>(label);
    await act(() => radio.click());
    expect(actions.change).toHaveBeenLastCalledWith(change);
    expect(radio.checked).toBe(false);
    await show({ set: change });
    actions.change.mockClear();
    await act(() => control(label).click());
    expect(actions.change, 'what is chosen already is not stored again').not.toHaveBeenCalled();
  });

  it('of what is read by itself ask the browser first', async () => {
    await show();
    const all = [...root().querySelectorAll<HTMLInputElement>('input[type=radio]')];
    await act(() => all.find(({ value }) => value === 'all')?.click());
    expect(actions.setReach).toHaveBeenCalledExactlyOnceWith('all');
  });
});

describe('sites', () => {
  const set = { onSites: ['on.example'], offSites: ['off.example'], clickSites: [] };

  it('are listed with what is done there, and can be changed and removed', async () => {
    await show({ set });
    const mode = control<HTMLSelectElement>(t('sites.modeOf', { host: 'off.example' }));
    expect(mode.value).toBe('off');
    await choose(t('sites.modeOf', { host: 'off.example' }), 'on');
    expect(actions.setSite).toHaveBeenLastCalledWith('off.example', 'on');
    expect(mode.value, 'what is in force until the browser has agreed').toBe('off');
    await click(t('sites.remove', { host: 'on.example' }));
    expect(actions.setSite).toHaveBeenLastCalledWith('on.example', null);
  });

  it('whose permission is missing can be permitted', async () => {
    await show({ set, unpermitted: ['on.example', 'off.example'] });
    expect(texts('.host .warning')).toEqual([t('sites.missing')]);
    await click(t('sites.allow', { host: 'on.example' }));
    expect(actions.setSite).toHaveBeenCalledExactlyOnceWith('on.example', 'on');
  });

  it('are added by name or address; anything else is refused in words', async () => {
    await show();
    await write(t('sites.add'), 'no site');
    await submit('form.add');
    expect(actions.setSite).not.toHaveBeenCalled();
    expect(texts('form.add [role=status]')).toEqual([t('sites.badHost', { given: 'no site' })]);
    await write(t('sites.add'), 'https://www.example.org/news');
    await choose(t('sites.how'), 'click');
    await submit('form.add');
    expect(actions.setSite).toHaveBeenCalledExactlyOnceWith('www.example.org', 'click');
    expect(texts('form.add [role=status]')).toEqual(['']);
    expect(control<HTMLInputElement>(t('sites.add')).value).toBe('');
  });
});

describe('what is no longer shown', () => {
  const passage = { quote: '一句话', portrait: 4 as const, site: '' };
  const silenced = {
    passages: [passage],
    rulesHere: [{ rule: 'p3/a', site: 'a.example' }],
    rules: ['p4/b', 'gone/x'],
  } as Settings['silenced'];

  it('is listed by its words, and brought back one by one', async () => {
    await show({ set: { silenced } });
    expect(texts('.quoted')).toEqual(['一句话', 'title of p3/a', 'title of p4/b', 'gone/x']);
    await click(t('silenced.restoreWhat', { what: 'title of p4/b' }));
    expect(actions.change).toHaveBeenLastCalledWith(
      { silenced: { ...silenced, rules: ['gone/x'] } },
      { key: 'silenced.restored', undo: true },
    );
    await click(t('silenced.restoreWhat', { what: '一句话' }));
    expect(actions.change.mock.lastCall?.[0]).toEqual({ silenced: { ...silenced, passages: [] } });
  });

  it('is nothing at first', async () => {
    await show();
    expect(root().textContent).toContain(t('silenced.none'));
  });
});

describe('keys and files', () => {
  it('tells the keys as the browser has them', async () => {
    const commands = [
      { name: 'next-passage', shortcut: 'Alt+N' },
      { name: 'toggle-marks', shortcut: '' },
      { name: 'of a later version', shortcut: '' },
    ];
    await show({ commands });
    expect(texts('dl.keys dt')).toEqual([t('keys.next'), t('keys.marks'), 'of a later version']);
    expect(texts('dl.keys dd')).toEqual(['Alt+N', t('keys.none'), t('keys.none')]);
    await click(t('keys.change'));
    expect(actions.changeKeys).toHaveBeenCalledOnce();
  });

  it('takes a file, and the same file again', async () => {
    await show();
    const file = new File(['{}'], 'settings.json');
    await pick(t('file.import'), file);
    await pick(t('file.import'), file);
    expect(actions.importSettings.mock.calls).toEqual([[file], [file]]);
    await click(t('file.export'));
    await click(t('file.reset'));
    expect([actions.exportSettings, actions.reset].map((one) => one.mock.calls.length)).toEqual([
      1, 1,
    ]);
  });

  it('says what is wrong with a file, the first of many', async () => {
    const problems = Array.from(
      { length: 30 },
      (_, version) => ({ kind: 'newer', version }) as const,
    );
    await show({ problems });
    const told = texts('.problems li');
    expect(told[0]).toBe(t('problem.newer', { version: 0 }));
    expect(told.at(-1)).toBe(t('problem.more', { n: 30 - (told.length - 1) }));
  });
});

describe('own rules', () => {
  const pack = {
    id: 'mine',
    on: true,
    title: word('Mine'),
    about: word('about'),
    unusable: null,
    rules: 2,
  };

  it('are switched, saved and removed, pack by pack', async () => {
    await show({ view: 'packs', packs: [pack] });
    expect(root().textContent).toContain(t('packs.rules', { n: 2 }));
    await click(t('packs.on', { title: 'Mine' }));
    expect(packs.setOn).toHaveBeenCalledExactlyOnceWith('mine', false);
    await click(t('packs.save', { title: 'Mine' }));
    await click(t('packs.remove', { title: 'Mine' }));
    expect([packs.save, packs.remove].map((one) => one.mock.lastCall)).toEqual([
      ['mine'],
      ['mine'],
    ]);
    await click(t('packs.use'));
    expect(actions.change).toHaveBeenCalledExactlyOnceWith({ packs: !DEFAULTS.packs });
  });

  it('are added from a file; there is one to learn from', async () => {
    await show({ view: 'packs', compiling: true });
    expect(root().textContent).toContain(t('packs.none'));
    expect(texts('.compiling')).toEqual([t('packs.compiling')]);
    const file = new File(['{}'], 'pack.json');
    await pick(t('packs.add'), file);
    expect(packs.add).toHaveBeenCalledExactlyOnceWith(file);
    await click(t('packs.example'));
    expect(packs.saveExample).toHaveBeenCalledOnce();
  });

  it('that cannot be used say why, and so do sentences that they take otherwise', async () => {
    await show({
      view: 'packs',
      packsBroken: true,
      packs: [{ ...pack, unusable: { kind: 'newer', version: 9 } }],
      failed: [{ kind: 'missed', rule: 'mine/a', text: '一句话' }],
      problems: [{ kind: 'newer', version: 9 }],
    });
    const why = t('packs.unusable', { detail: t('problem.newer', { version: 9 }) });
    expect(texts('.warning')).toEqual([t('packs.broken'), why]);
    expect(root().textContent).toContain(t('packs.missed', { rule: 'mine/a', text: '一句话' }));
    expect(root().textContent).toContain(t('packs.refused'));
  });
});

describe('all rules', () => {
  const view = (own: RuleBook | null, set: Partial<Settings> = {}) =>
    show({ view: 'rules', book: own, set });

  it('come when they have been loaded', async () => {
    await view(null);
    expect(root().textContent).toContain(t('rules.loading'));
  });

  it('stand under their portraits, and are found by any of their words', async () => {
    await view(book());
    expect(texts('.rule-title')).toEqual(['title of p3/a', 'title of own/c', 'title of p4/b']);
    await write(t('rules.search'), 'P4/B title');
    expect(texts('.rule-title')).toEqual(['title of p4/b']);
    expect(root().textContent).toContain(t('rules.count', { n: 1 }));
    await write(t('rules.search'), 'nowhere');
    expect(root().textContent).toContain(t('rules.noneFound'));
  });

  it('are switched off and on', async () => {
    const silenced = { ...DEFAULTS.silenced, rules: ['p4/b'] };
    await view(book(), { silenced });
    await click(t('rules.use', { title: 'title of p3/a' }));
    expect(actions.change).toHaveBeenLastCalledWith({
      silenced: { ...silenced, rules: ['p4/b', 'p3/a'] },
    });
    await click(t('rules.use', { title: 'title of p4/b' }));
    expect(actions.change).toHaveBeenLastCalledWith({ silenced: { ...silenced, rules: [] } });
  });

  it('say all that their files say, once they are opened', async () => {
    await view(book());
    expect(root().textContent).not.toContain('harm >6 measure');
    const [details] = root().querySelectorAll<HTMLDetailsElement>('.rule details');
    if (details) details.open = true;
    await act(() => details?.dispatchEvent(new Event('toggle')));
    for (const said of [
      'explanation',
      'innocent',
      '局长喝水被免职。',
      '局长不得喝水。',
      'a known slip',
      'harm >6 measure',
    ]) {
      expect(details?.textContent).toContain(said);
    }
  });

  it('lend their sentences to the box where a text is tried', async () => {
    await view(book());
    const [details] = root().querySelectorAll<HTMLDetailsElement>('.rule details');
    if (details) details.open = true;
    await act(() => details?.dispatchEvent(new Event('toggle')));
    await act(() => details?.querySelector<HTMLElement>('.sentences button')?.click());
    expect(control<HTMLTextAreaElement>(t('try.label')).value).toBe('局长喝水被免职。');
    expect(document.activeElement).toBe(control(t('try.label')));
  });
});

describe('a text that is tried', () => {
  const tryOut = async (trial: Partial<Trial>) => {
    const own = book(trial);
    await show({ view: 'rules', book: own });
    expect(control(t('try.run')).disabled).toBe(true);
    await write(t('try.label'), '局长喝水又喝水');
    await submit('form');
    return own;
  };

  it('shows what is marked with the words that led there, each once', async () => {
    const own = await tryOut({ marked: [tried({}), tried({ rule: 'unknown/x', strength: null })] });
    expect(own.try.mock.lastCall?.[0 as never]).toBe('局长喝水又喝水');
    expect(texts('.verdict')).toEqual([t('try.found', { n: 2, excluded: 0 })]);
    expect(texts('.tried mark')).toEqual(['喝水', '喝水', '喝水', '喝水']);
    expect(texts('.tried dd')).toEqual(['喝水', '喝水']);
    expect(texts('.tried p').join()).toContain('unknown/x');
  });

  it('shows what is left out, and why', async () => {
    const because = { key: 'try.nothing' as const, params: {}, guard: 'norm in clause' };
    await tryOut({ excluded: [tried({ because, strength: null })], statute: true, cut: 9_000 });
    expect(texts('.tried-out code')).toEqual(['norm in clause']);
    expect(texts('.verdict')[0]).toContain(t('try.statute'));
    expect(texts('.verdict')[0]).toContain(t('try.cut', { n: (9_000).toLocaleString() }));
  });

  it('may show nothing, and is cleared away', async () => {
    await tryOut({});
    expect(texts('.verdict')).toEqual([t('try.nothing')]);
    await click(t('try.clear'));
    expect(texts('.verdict')).toEqual(['']);
    expect(control<HTMLTextAreaElement>(t('try.label')).value).toBe('');
  });
});
