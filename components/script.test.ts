import { describe, expect, it } from 'vitest';
import { quoterFor } from './script';

describe('quoterFor', () => {
  it.each([
    ['page', '问责與問責', '问责與問責'],
    ['zh-Hans', '懲處兩名幹部', '惩处两名干部'],
    ['zh-Hant', '问责两名干部', '問責兩名幹部'],
  ] as const)('%s', async (script, text, shown) => {
    expect((await quoterFor(script))(text)).toBe(shown);
  });
});
