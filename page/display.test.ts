// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { painted, setBackground, setStage } from '../tests/page-stage';
import { smallEngine, smallRule } from '../tests/small-knowledge';
import { Display } from './display';
import { type Found, Readings } from './reading';
import { DEFAULTS } from './settings-schema';

const engine = smallEngine({
  lexicons: [{ fault: '喝水', 'measure.post': '免职' }],
  rules: [
    smallRule({ id: 'p3/a', portrait: 3, patterns: ['fault'], strength: 'strong' }),
    smallRule({ id: 'p5/b', portrait: 5, patterns: ['measure'], strength: 'strong' }),
  ],
});

let display: Display;

beforeEach(() => {
  fakeBrowser.reset();
  setStage();
  vi.spyOn(console, 'debug').mockReturnValue();
  setBackground(engine);
  document.body.innerHTML = '<p>喝水。</p><p>免职。</p>';
  display = new Display(() => undefined);
  display.adopt(DEFAULTS);
});

afterEach(() => {
  display.leave();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function found(): Promise<Found> {
  const readings = new Readings(async (text) => engine.analyse(text));
  const reading = await readings.read(
    document.documentElement,
    () => false,
    async () => {},
  );
  if (!reading) throw new Error('The page was not read.');
  return reading;
}

/** Begins to show a reading, which takes so long that painting pauses at its first mark. */
function beginToShow(reading: Found): Promise<void> {
  let now = performance.now();
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1_000;
    return now;
  });
  const shown = display.show(reading);
  clock.mockRestore();
  return shown;
}

/** Portraits that are marked on the page. */
const marked = () =>
  [...new Set(Object.keys(painted()).map((name) => Number(/\d/.exec(name)?.[0])))].sort();
/** Portraits that the popup would tell of. */
const told = () => display.shown?.report.findings.map(({ portrait }) => portrait);

describe('what is shown', () => {
  it('is what was read, as the settings are when it has been painted', async () => {
    const first = beginToShow(await found());
    display.adopt({ ...DEFAULTS, portraitsOff: [3] });
    await Promise.all([first, display.showAnew()]);
    expect(marked()).toEqual([5]);
    expect(told(), 'the popup would tell of marks that are not there').toEqual([5]);
  });

  it('is the newer reading, though the one before is still being painted for other settings', async () => {
    await display.show(await found());
    document.body.innerHTML = '<p>免职。</p>';
    const newer = beginToShow(await found());
    display.adopt({ ...DEFAULTS, least: 'weak' });
    await Promise.all([newer, display.showAnew()]);
    expect(marked()).toEqual([5]);
    expect(told()).toEqual([5]);
  });

  it('is nothing once the page has gone elsewhere, even while it is being painted', async () => {
    const reading = await found();
    const shown = beginToShow(reading);
    history.pushState(null, '', `/elsewhere-${reading.findings.length}`);
    display.forgetOtherPage();
    await shown;
    expect(painted()).toEqual({});
    expect(display.shown).toBeNull();
  });

  it('is a preview only where nothing has been shown yet', async () => {
    const whole = await found();
    await display.preview({ ...whole, findings: whole.findings.slice(0, 1) });
    expect(marked()).toEqual([3]);
    expect(display.shown, 'a preview is no answer').toBeNull();
    await display.show(whole);
    await display.preview({ ...whole, findings: [] });
    expect(marked()).toEqual([3, 5]);
  });
});
