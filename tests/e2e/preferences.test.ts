import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { setLanguage } from '../../scripts/browser/popup';
import { useChromium } from './chromium';

const chromium = useChromium();
let popup: Page;

beforeAll(async () => {
  await setLanguage(chromium.worker, 'zh-Hans');
  const notice = await chromium.openSample('notice.html');
  popup = await chromium.openPopup(notice.page);
  const session = await popup.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  await popup.click('.row');
  await popup.waitForSelector('.quotation mark');
});

describe('in the popup, for readers who force colours or want no motion', () => {
  it('each portrait has a line of its own, in the colour of the text', async () => {
    const lines = await popup.$$eval('.sample', (samples) =>
      samples.map((sample) => {
        const { textDecorationStyle, textDecorationThickness, textDecorationColor, color } =
          getComputedStyle(sample);
        return {
          line: `${textDecorationStyle} ${textDecorationThickness}`,
          readable: textDecorationColor === color || textDecorationColor === 'rgb(0, 0, 0)',
        };
      }),
    );
    expect(new Set(lines.map(({ line }) => line)).size).toBe(6);
    expect(lines.every(({ readable }) => readable)).toBe(true);
  });

  it('evidence is bold, without a tint', async () => {
    const marks = await popup.$$eval('.quotation mark', (all) =>
      all.map((mark) => {
        const { fontWeight, backgroundImage, backgroundColor } = getComputedStyle(mark);
        return [Number(fontWeight) > 500, backgroundImage, backgroundColor];
      }),
    );
    for (const [bold, image] of marks) expect([bold, image]).toEqual([true, 'none']);
  });

  it('the classes of measure in the chart differ by pattern', async () => {
    const patterns = await popup.evaluate(() => {
      const part = document.querySelector('.part') as HTMLElement;
      const kinds = ['education', 'organisational', 'administrative', 'discipline', 'criminal'];
      return [...kinds, 'employment', 'unspecified'].map((kind) => {
        part.className = `part part-${kind}`;
        const { backgroundImage, backgroundColor } = getComputedStyle(part);
        return `${backgroundImage} ${backgroundColor}`;
      });
    });
    expect(new Set(patterns).size).toBe(patterns.length);
  });

  it('nothing moves', async () => {
    const moving = await popup.$$eval(
      '*',
      (all) =>
        all.filter((one) => {
          const { transitionDuration, animationName } = getComputedStyle(one);
          return parseFloat(transitionDuration) > 0 || animationName !== 'none';
        }).length,
    );
    expect(moving).toBe(0);
  });
});
